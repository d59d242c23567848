import { describe, expect, it } from "vitest";
import { countWords, splitWords } from "../../../slides/language/words.ts";

describe("splitWords", () => {
  it("keeps numbers, hyphens and apostrophes together", () => {
    expect(splitWords("The U.S. paid 16,000 (long-term), don’t ask — 3.5%.")).toEqual([
      "The",
      "U.S",
      "paid",
      "16,000",
      "long-term",
      "don’t",
      "ask",
      "3.5",
    ]);
  });

  it("takes each character of a script without blanks for a word, not those beside it", () => {
    expect(splitWords("GitHubの星")).toEqual(["GitHub", "の", "星"]);
    expect(countWords("データ")).toBe(3);
  });

  it("finds none in marks", () => {
    expect(splitWords("— … !")).toEqual([]);
  });
});
