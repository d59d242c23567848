import { describe, expect, it } from "vitest";
import { readTokens } from "../../../../slides/analysis/reading/read-tokens.ts";
import { vocabularyOf } from "../../../../slides/analysis/vocabulary/vocabulary.ts";

function texts(text: string, language = "en"): readonly string[] {
  return readTokens(text, vocabularyOf(language)).map((token) => token.text);
}

describe("readTokens", () => {
  it("keeps numbers, abbreviations and hyphenated words whole", () => {
    expect(texts("Mr. Low of the U.S. paid 16,000.50 to al-Amin")).toEqual([
      "Mr.",
      "Low",
      "of",
      "the",
      "U.S.",
      "paid",
      "16,000.50",
      "to",
      "al-Amin",
    ]);
  });

  it("cuts the possessive off, but leaves contractions whole", () => {
    expect(texts("the town’s mayor says it’s fine")).toEqual(["the", "town", "’s", "mayor", "says", "it’s", "fine"]);
  });

  it("keeps the full stop with an initial before a name and not at the end of a sentence", () => {
    expect(texts("Ann B. Cole took plan B.")).toEqual(["Ann", "B.", "Cole", "took", "plan", "B", "."]);
  });

  it("joins digits grouped by blanks where the language groups them so", () => {
    expect(texts("около 16 000 тонн", "ru")).toEqual(["около", "16 000", "тонн"]);
    expect(texts("in 2003 200 people")).toEqual(["in", "2003", "200", "people"]);
  });

  it("tells which tokens stand without a blank before them", () => {
    const tokens = readTokens("$70m (70 m)", vocabularyOf("en"));
    expect(tokens.map(({ text, glued }) => `${text}${glued ? "+" : ""}`)).toEqual([
      "$",
      "70+",
      "m+",
      "(",
      "70+",
      "m",
      ")+",
    ]);
  });

  it("places every token where it stands", () => {
    const text = "“Well,” he said\u0000 — \ud800 «да».";
    for (const { text: printed, start, end } of readTokens(text, vocabularyOf("en"))) {
      expect(text.slice(start, end)).toBe(printed);
    }
  });
});
