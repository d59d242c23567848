import { describe, expect, it } from "vitest";
import { analyseArticle } from "../../../../slides/analysis/analyse-article.ts";
import { buildArticle } from "../../../helpers/build-article.ts";

function openers(paragraphs: readonly (readonly string[])[], language = "en"): readonly string[] {
  const { openers: found } = analyseArticle(buildArticle({ language, sections: [{ paragraphs }] }));
  return found.map(({ sentence, pronoun, name, source }) => `${sentence} ${pronoun}=${name} (${source})`);
}

describe("findOpeners", () => {
  it("gives the one who spoke in the sentence before, as printed there", () => {
    expect(openers([["Peter Vale, a farmer, said prices fell.", "He said rain was due."]])).toEqual([
      "s3 He=Peter Vale (s2)",
    ]);
    expect(openers([["Anna Holm, a judge, came.", "“No,” said Ms. Holm.", "She left at noon."]])).toEqual([
      "s4 She=Ms. Holm (s3)",
    ]);
  });

  it("reaches over a paragraph's end and goes on over several pronouns", () => {
    expect(openers([["Peter Vale, a farmer, said so."], ["He was tired.", "He left."]])).toEqual([
      "s3 He=Peter Vale (s2)",
      "s4 He=Peter Vale (s2)",
    ]);
  });

  it("stays silent when somebody else could be meant", () => {
    expect(openers([["Peter Vale, a farmer, met John Holm, a baker, in town.", "He smiled."]])).toEqual([]);
    expect(openers([["Peter Vale, a farmer, thanked the mayor.", "He smiled."]])).toEqual([]);
    expect(openers([["Anna Holm, a judge, spoke.", "He smiled."]])).toEqual([]);
    expect(openers([["The rain came.", "He smiled."]])).toEqual([]);
  });

  it("leaves speech and pronouns inside sentences alone", () => {
    expect(
      openers([["Peter Vale, a farmer, said prices fell.", "“He is late,” a voice said.", "When he left, it rained."]]),
    ).toEqual([]);
  });

  it("does not reach into another section", () => {
    const article = buildArticle({
      sections: [
        { paragraphs: [["Peter Vale, a farmer, said prices fell."]] },
        { heading: "Later", paragraphs: [["He smiled."]] },
      ],
    });
    expect(analyseArticle(article).openers).toEqual([]);
  });

  it("reads Russian", () => {
    expect(
      openers([["Министр Иван Громов заявил, что мост закрыт.", "Он добавил, что зимой его откроют."]], "ru"),
    ).toEqual(["s3 Он=Иван Громов (s2)"]);
  });
});
