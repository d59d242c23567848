import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkStatement } from "../../../slides/fidelity/check-statement.ts";

interface Row {
  readonly name: string;
  readonly source: string;
  readonly text: string;
  readonly codes: readonly string[];
  readonly language?: string;
}

const harbour =
  "The harbour authority said on Monday that about 40 ships had not left the port, and the mayor closed the ferry in 2011.";

const rows: readonly Row[] = [
  { name: "the sentence itself", source: harbour, text: harbour, codes: [] },
  {
    name: "a connective left out",
    source: "However, the old bridge closed.",
    text: "The old bridge closed",
    codes: [],
  },
  {
    name: "a word of nobody's",
    source: "The old bridge closed.",
    text: "The ancient bridge closed",
    codes: ["invented-word"],
  },
  {
    name: "another form of a word",
    source: "The old bridge closed.",
    text: "The old bridge closes",
    codes: ["invented-word"],
  },
  {
    name: "another number",
    source: "It cost 4,500 euros.",
    text: "It cost 4,600 euros",
    codes: ["number", "lost-number"],
  },
  {
    name: "a number cut short",
    source: "It cost 4,500 euros.",
    text: "It cost 4 euros",
    codes: ["number", "lost-number"],
  },
  { name: "another unit", source: "It cost 4 million euros.", text: "It cost 4 euros", codes: ["unit", "lost-number"] },
  { name: "a unit lost", source: "Prices rose 5 percent.", text: "Prices rose 5", codes: ["unit"] },
  { name: "a currency sign lost", source: "It cost $280bn.", text: "It cost 280bn", codes: ["number", "lost-number"] },
  {
    name: "a month lost beside its day",
    source: "The law passed on January 30.",
    text: "The law passed on 30",
    codes: ["unit", "lost-number"],
  },
  {
    name: "a number left out of a clause that was kept",
    source: "In 2011 the mill burned.",
    text: "The mill burned",
    codes: ["lost-number"],
  },
  { name: "a date left out", source: "The mill burned on Friday.", text: "The mill burned", codes: ["lost-number"] },
  {
    name: "a date in words left out",
    source: "The mill burned last year.",
    text: "The mill burned",
    codes: ["lost-number"],
  },
  {
    name: "a number gone with its clause",
    source: "The mill burned, and 12 families left.",
    text: "The mill burned",
    codes: [],
  },
  {
    name: "a number kept without its clause",
    source: "The mill burned; the school opened in 1950.",
    text: "The school opened in 1950",
    codes: [],
  },
  { name: "a reference mark left out", source: "The mill burned.[12]", text: "The mill burned", codes: [] },
  { name: "a denial lost", source: "The mayor did not resign.", text: "The mayor did resign", codes: ["negation"] },
  {
    name: "a contracted denial lost",
    source: "The mayor didn't resign.",
    text: "The mayor did resign",
    codes: ["negation"],
  },
  { name: "a denial added", source: "The mayor did resign.", text: "The mayor did not resign", codes: ["negation"] },
  { name: "without lost", source: "They sailed without maps.", text: "They sailed", codes: ["negation"] },
  { name: "a hedge lost", source: "The mill reportedly burned.", text: "The mill burned", codes: ["hedge"] },
  { name: "a modal lost", source: "The bridge may close.", text: "The bridge close", codes: ["hedge"] },
  { name: "an approximation lost", source: "Nearly all ships left.", text: "All ships left", codes: ["hedge"] },
  { name: "a bound lost", source: "At least 19 ships left.", text: "19 ships left", codes: ["hedge"] },
  {
    name: "a condition lost",
    source: "The dam will hold if the rain stops.",
    text: "The dam will hold",
    codes: ["hedge"],
  },
  {
    name: "about as a preposition is no hedge",
    source: "It is a song about rivers and boats.",
    text: "It is a song",
    codes: [],
  },
  { name: "about before a number is one", source: "About 300 ships left.", text: "300 ships left", codes: ["hedge"] },
  {
    name: "May as a month is no hedge",
    source: "The fair in May was short, which pleased Ann.",
    text: "The fair in May was short",
    codes: [],
  },
  {
    name: "an attribution lost",
    source: "The dam is safe, the engineer said.",
    text: "The dam is safe",
    codes: ["attribution"],
  },
  {
    name: "according to lost",
    source: "According to the engineer, the dam is safe.",
    text: "The dam is safe",
    codes: ["attribution"],
  },
  { name: "words in another order", source: "The dog bit the man.", text: "The man bit the dog", codes: ["order"] },
  { name: "a word said twice", source: "The dam is safe.", text: "The dam dam is safe", codes: ["order"] },
  {
    name: "a quotation left open",
    source: "She said “we will stay” here.",
    text: "She said “we will stay here",
    codes: ["quotation"],
  },
  {
    name: "a quotation shortened within its marks",
    source: "She said “we will surely stay”.",
    text: "She said “we will stay”",
    codes: ["quotation"],
  },
  { name: "Russian: отрицание", language: "ru", source: "Мэр не ушёл.", text: "Мэр ушёл", codes: ["negation"] },
  {
    name: "Russian: оговорка",
    language: "ru",
    source: "Мост, вероятно, закроют.",
    text: "Мост закроют",
    codes: ["hedge"],
  },
  {
    name: "Russian: ссылка на источник",
    language: "ru",
    source: "Мост закроют, сообщил мэр.",
    text: "Мост закроют",
    codes: ["attribution"],
  },
  {
    name: "Russian: число с единицей",
    language: "ru",
    source: "Мост стоил 20 000 рублей.",
    text: "Мост стоил 20 000",
    codes: ["unit"],
  },
  {
    name: "Russian: ё и е",
    language: "ru",
    source: "Ещё один мост построён.",
    text: "Еще один мост построен",
    codes: [],
  },
  {
    name: "another language: words and digits",
    language: "fi",
    source: "Silta avattiin 1932.",
    text: "Silta suljettiin 1932",
    codes: ["invented-word"],
  },
];

describe("checkStatement", () => {
  it.each(rows)("reports $codes for $name", ({ source, text, codes, language = "en" }) => {
    const found = checkStatement(text, [source], language).map(({ code }) => code);
    expect([...new Set(found)]).toEqual(codes);
  });

  it("names the token and says in a sentence what is wrong", () => {
    const [breach] = checkStatement("The ancient bridge closed", ["The old bridge closed."], "en");
    expect(breach).toEqual({
      code: "invented-word",
      token: "ancient",
      place: { start: 4, end: 11 },
      detail: "The word “ancient” is not in the source.",
    });
  });

  it("gives the place of what the statement says, and none for what it lost", () => {
    const source = "The council said 12 bridges would not reopen on 3 July.";
    const text = "The council said 14 bridges would perhaps reopen on 3 June, “all of them”";
    const found = checkStatement(text, [source], "en").map(({ code, place }) => [
      code,
      place === null ? null : text.slice(place.start, place.end),
    ]);
    expect(found).toEqual(
      expect.arrayContaining([
        ["number", "14"],
        ["unit", "3"],
        ["invented-word", "June"],
        ["negation", null],
        ["hedge", "perhaps"],
        ["quotation", "“all of them”"],
      ]),
    );
  });

  it("lets a second source lend a name without asking for its denials and hedges", () => {
    const sources = ["He said the dam was safe.", "Tom Reed, who was not there, may be an engineer."];
    expect(checkStatement("Tom Reed said the dam was safe", sources, "en")).toEqual([]);
  });

  it("lets a second source lend a name with small words in it", () => {
    const sources = ["He said the dam was safe.", "Luis de la Cruz was not there."];
    expect(checkStatement("Luis de la Cruz said the dam was safe", sources, "en")).toEqual([]);
  });

  it("asks for the denials of every source whose claim it makes", () => {
    const sources = ["The dam was safe.", "The bridge was not closed."];
    const codes = checkStatement("The dam was safe, the bridge closed", sources, "en").map(({ code }) => code);
    expect(codes).toEqual(["negation"]);
  });

  it("finds nothing in a text compared with itself, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 200 }),
        fc.constantFrom("en", "ru", "zh"),
        (text, language) => {
          const codes = checkStatement(text, [text], language).map(({ code }) => code);
          expect(codes.filter((code) => code !== "quotation")).toEqual([]);
        },
      ),
    );
  });

  it("finds every content word that was put in", () => {
    const words = fc.constantFrom("river", "tower", "market", "garden", "window");
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), fc.nat(8), (list, at) => {
        const changed = [...list.slice(0, at), "zeppelin", ...list.slice(at)].join(" ");
        expect(checkStatement(changed, [list.join(" ")], "en").map(({ token }) => token)).toContain("zeppelin");
      }),
    );
  });

  it.each([
    ["300 kilobytes of digits", "1 2 3 ".repeat(50_000)],
    ["300 kilobytes of quotation marks", "“a” ".repeat(75_000)],
    ["300 kilobytes of commas", ", ".repeat(150_000)],
    ["a word of a megabyte", "a".repeat(1_000_000)],
    ["hedges and denials only", "not may ".repeat(40_000)],
  ])("gets through %s", (_, text) => {
    expect(Array.isArray(checkStatement("not 7 may a", [text], "en"))).toBe(true);
    expect(Array.isArray(checkStatement(text, ["not 7 may a"], "en"))).toBe(true);
  });

  it("gets through lone surrogates and NULs", () => {
    expect(checkStatement("\ud800 a \u0000", ["\ud800 a \u0000"], "en")).toEqual([]);
  });
});
