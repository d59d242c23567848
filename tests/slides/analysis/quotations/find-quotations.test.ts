import { describe, expect, it } from "vitest";
import { analyseArticle } from "../../../../slides/analysis/analyse-article.ts";
import { buildArticle } from "../../../helpers/build-article.ts";

const introduction =
  "Peter Vale, a grain expert at the Rural Bank in Oslo, told the Northern Post that prices would fall.";

function quotes(paragraphs: readonly (readonly string[])[], language = "en") {
  return analyseArticle(buildArticle({ language, sections: [{ paragraphs }] })).quotes;
}

function lines(paragraphs: readonly (readonly string[])[], language = "en"): readonly string[] {
  return quotes(paragraphs, language).map(({ speaker, text, attribution }) => `${speaker}: ${text} [${attribution}]`);
}

describe("findQuotations", () => {
  it("gives each stretch between marks, across sentences, with full name, role and sentences", () => {
    expect(
      quotes([
        [introduction],
        ["“The silos are full,” Vale said.", "“They will stay full until May.", "Nobody is buying.”"],
      ]),
    ).toEqual([
      {
        text: "The silos are full,",
        speaker: "Peter Vale",
        role: "a grain expert at the Rural Bank in Oslo",
        attribution: "Vale said",
        sentences: ["s3"],
      },
      {
        text: "They will stay full until May. Nobody is buying.",
        speaker: "Peter Vale",
        role: "a grain expert at the Rural Bank in Oslo",
        attribution: "Vale said",
        sentences: ["s4", "s5"],
      },
    ]);
  });

  it("resolves pronouns to the one who spoke last", () => {
    expect(lines([[introduction], ["“The silos are full,” he said."]])).toEqual([
      "Peter Vale: The silos are full, [he said]",
    ]);
    expect(lines([[introduction], ["Anna Holm, a judge, disagreed.", "“They are empty,” she told the Post."]])).toEqual(
      ["Anna Holm: They are empty, [she told the Post]"],
    );
  });

  it("knows attributions before, after, in the middle and with the verb first", () => {
    expect(lines([["Anna Holm, a judge, said: “The law is clear.”"]])).toEqual([
      "Anna Holm: The law is clear. [Anna Holm, a judge, said]",
    ]);
    expect(lines([["“The law,” Anna Holm, a judge, said, “is clear.”"]])).toEqual([
      "Anna Holm: The law, [Anna Holm, a judge, said]",
      "Anna Holm: is clear. [Anna Holm, a judge, said]",
    ]);
    expect(lines([["“The law is clear,” said Anna Holm, a judge."]])).toEqual([
      "Anna Holm: The law is clear, [said Anna Holm]",
    ]);
    expect(lines([["According to Anna Holm, a judge, the law “is quite clear.”"]])).toEqual([
      "Anna Holm: is quite clear. [According to Anna Holm]",
    ]);
    expect(lines([["“It is,” analyst Paul Holm wrote in the Northern Post, a weekly."]])).toEqual([
      "Paul Holm: It is, [analyst Paul Holm wrote in the Northern Post]",
    ]);
  });

  it("attributes parts of sentences and what stands later in a sentence", () => {
    expect(lines([["Anna Holm, a judge, said she was “appalled” by the vote."]])).toEqual([
      "Anna Holm: appalled [Anna Holm, a judge, said]",
    ]);
    expect(lines([["Anna Holm, a judge, came.", "“We must heed what is written” in that law, Holm said."]])).toEqual([
      "Anna Holm: We must heed what is written [Holm said]",
    ]);
  });

  it("keeps nested quotations inside and reads a mark the wrong way round", () => {
    expect(lines([[introduction, "”We call it the ‘long winter,’ and it is,” Vale said."]])).toEqual([
      "Peter Vale: We call it the ‘long winter,’ and it is, [Vale said]",
    ]);
  });

  it("goes on with the speaker where the next paragraph opens with a mark", () => {
    expect(
      lines([
        [introduction, "“The silos are full,” he said.", "“They will stay so."],
        ["“In May we shall see.”"],
        ["“Until then nothing moves in the north.”"],
      ]),
    ).toEqual([
      "Peter Vale: The silos are full, [he said]",
      "Peter Vale: They will stay so. [he said]",
      "Peter Vale: In May we shall see. [he said]",
      "Peter Vale: Until then nothing moves in the north. []",
    ]);
  });

  it("does not take names, titles and words held at arm's length for speech", () => {
    expect(lines([["The so-called “experts” read “The Winter Journey” and sang “lightly” at the “bridge”."]])).toEqual(
      [],
    );
    expect(lines([["The sign read “Fresh Northern River Trout” in blue."]])).toEqual([]);
  });

  it("leaves the speaker open rather than guess", () => {
    expect(
      lines([[introduction], ["Rain fell all day.", "Somebody had written “the end is near” on the wall."]]),
    ).toEqual(["null: the end is near []"]);
    expect(
      lines([
        [
          introduction,
          "A policeman arrived and Anna Holm, a judge, left.",
          "“We were told nothing about this,” it was said.",
        ],
      ]),
    ).toEqual(["null: We were told nothing about this, []"]);
  });

  it("takes “the minister” for the one minister of the article, and prints other speakers as the article does", () => {
    expect(lines([["Danish Prime Minister Olaf Trane arrived.", "“It is late,” the prime minister said."]])).toEqual([
      "Olaf Trane: It is late, [the prime minister said]",
    ]);
    expect(lines([["“It is late and cold,” said a spokesman for the bank."]])).toEqual([
      "a spokesman for the bank: It is late and cold, [said a spokesman for the bank]",
    ]);
  });

  it("reads Russian", () => {
    expect(
      lines(
        [
          ["«Мост закрыт до весны», — заявил 30 августа министр транспорта Иван Громов."],
          ["Он отметил, что «работы идут по плану»."],
          ["По словам Громова, «весной всё изменится»."],
          ["Компания «Северный берег» не ответила."],
        ],
        "ru",
      ),
    ).toEqual([
      "Иван Громов: Мост закрыт до весны [заявил 30 августа министр транспорта Иван Громов]",
      "Иван Громов: работы идут по плану [Он отметил]",
      "Иван Громов: весной всё изменится [По словам Громова]",
    ]);
  });

  it("finds the marks of other languages and names no speaker", () => {
    expect(lines([["« Il pleut sur la ville », dit-elle."]], "fr")).toEqual(["null: Il pleut sur la ville []"]);
  });
});
