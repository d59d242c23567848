import { describe, expect, it } from "vitest";
import { analyseArticle } from "../../../../slides/analysis/analyse-article.ts";
import { nameKey } from "../../../../slides/analysis/people/name-key.ts";
import { buildArticle } from "../../../helpers/build-article.ts";

function people(sentences: readonly string[], language = "en") {
  return analyseArticle(buildArticle({ language, sections: [{ paragraphs: [sentences] }] })).people;
}

function roles(...sentences: string[]): Readonly<Record<string, string | null>> {
  return Object.fromEntries(people(sentences).map(({ name, role }) => [name, role]));
}

describe("recognisePeople", () => {
  it("reads the role after a name up to the comma that closes it", () => {
    expect(
      roles(
        "Prices will fall, Maria Lund, a leading expert on grain at the Institute of Farming and Trade in Boston, MA, told reporters.",
      ),
    ).toEqual({ "Maria Lund": "a leading expert on grain at the Institute of Farming and Trade in Boston, MA" });
    expect(
      roles(
        "Henrik Falk, director of the Centre for River Studies at the Lund Institute, a private think tank in Oslo, said so.",
      ),
    ).toEqual({
      "Henrik Falk": "director of the Centre for River Studies at the Lund Institute, a private think tank in Oslo",
    });
  });

  it("ends a role at the verb when the closing comma is missing", () => {
    expect(roles("Nora Falk, Chairman of the Harbour Committee told a meeting of captains to wait.")).toEqual({
      "Nora Falk": "Chairman of the Harbour Committee",
    });
  });

  it("reads the office before a name, with country and owner", () => {
    expect(
      roles(
        "It was chaired by Norway’s Foreign Minister Erik Sand and Ghana’s Foreign Minister Kofi Badu, said analyst Paul Holm.",
      ),
    ).toEqual({
      "Erik Sand": "Norway’s Foreign Minister",
      "Kofi Badu": "Ghana’s Foreign Minister",
      "Paul Holm": "analyst",
    });
    expect(roles("Danish President Olaf Trane, who was elected in May, agreed.")).toEqual({
      "Olaf Trane": "Danish President",
    });
  });

  it("reads the office set off before a name", () => {
    expect(roles("The leader of the Farmers Party, Rosa Lind, welcomed the vote.")).toEqual({
      "Rosa Lind": "leader of the Farmers Party",
    });
  });

  it("steps over an age", () => {
    expect(roles("Peter Vale, 47, a retired farmer, waited.")).toEqual({ "Peter Vale": "a retired farmer" });
  });

  it("gathers the other forms of a name under one person, with spellings that differ", () => {
    const found = people([
      "Analyst Roger McIntyre wrote it.",
      "MacIntyre agreed.",
      "Ursula von der Heide, a judge, said no.",
      "Von der Heide left, and Mr. McIntyre stayed.",
    ]);
    expect(found.map(({ name, alsoPrinted }) => [name, alsoPrinted])).toEqual([
      ["Roger McIntyre", ["MacIntyre", "McIntyre"]],
      ["Ursula von der Heide", ["Von der Heide"]],
    ]);
    expect(found[0]?.sentences).toEqual(["s2", "s3", "s5"]);
  });

  it("gives a name that was run together in two words", () => {
    const found = people(["OlgaTarasova, head of the port, told us.", "“It is cold,” Tarasova said."]);
    expect(found.map(({ name }) => name)).toEqual(["Olga Tarasova"]);
    expect(found[0]?.alsoPrinted).toContain("OlgaTarasova");
  });

  it("knows a family name that is also the word for an office", () => {
    expect(people(["Tim Cook, a teacher, came.", "Mr Cook said it rained."]).map(({ name }) => name)).toEqual([
      "Tim Cook",
    ]);
  });

  it("does not take places, bodies, headings and products for people", () => {
    expect(roles("The Lund Institute in New York told the Fergana Valley so.")).toEqual({});
    expect(roles("Northern Steel, a leader in pipes, and Green Valley Bank said no.")).toEqual({});
    expect(roles("Sarah Holm, a geologist at the University of California, San Marino, agreed.")).toEqual({
      "Sarah Holm": "a geologist at the University of California",
    });
    expect(roles("Mr. President, thank you.")).toEqual({});
  });

  it("keeps a husband and a wife apart", () => {
    expect(people(["David Holm, a baker, came.", "Mrs Holm stayed."]).map(({ name }) => name)).toEqual([
      "David Holm",
      "Mrs Holm",
    ]);
  });

  it("reads Russian names in any case and shows the nominative", () => {
    const found = people(
      [
        "Об этом рассказали министру Ивану Громову.",
        "Пресс-секретарь мэра Анна Белова подтвердила это.",
        "По словам Громова, мост закрыт.",
        "Громов добавил, что мост откроют.",
      ],
      "ru",
    );
    expect(found.map(({ name, role }) => [name, role])).toEqual([
      ["Громов", null],
      ["Анна Белова", "Пресс-секретарь мэра"],
    ]);
  });
});

describe("nameKey", () => {
  it("lets spellings of one name meet", () => {
    expect(nameKey("MacIntyre", false)).toBe(nameKey("McIntyre", false));
    expect(nameKey("Idrissov", false)).toBe(nameKey("Idrisov", false));
    expect(nameKey("al-Bashir", false)).toBe(nameKey("Bashir", false));
    expect(nameKey("Gómez", false)).toBe(nameKey("Gomez", false));
    expect(nameKey("Громова", true)).toBe(nameKey("Громовым", true));
  });

  it("keeps different names apart", () => {
    expect(nameKey("Holm", false)).not.toBe(nameKey("Holmes", false));
  });
});
