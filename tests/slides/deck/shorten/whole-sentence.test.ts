import { describe, expect, it } from "vitest";
import { fitsWords, wholeSentence } from "../../../../slides/deck/shorten/whole-sentence.ts";

describe("wholeSentence", () => {
  it("gives the sentence without its full stop, and without brackets", () => {
    expect(wholeSentence("Die Mühle (eine Ruine) schloss.", "de", 25)).toEqual([
      "Die Mühle (eine Ruine) schloss",
      "Die Mühle schloss",
    ]);
  });

  it("keeps brackets that hold a number", () => {
    expect(wholeSentence("Die Mühle (1932) schloss.", "de", 25)).toEqual(["Die Mühle (1932) schloss"]);
  });

  it.each([
    ["too long", `Die ${"alte ".repeat(30)}Mühle schloss.`],
    ["no end", "Die Mühle schloss"],
    ["an open quotation", "„Die Mühle schloss."],
    ["a quotation alone", "«La mine est fermée.»"],
    ["a beginning elsewhere", "… die Mühle schloss."],
  ])("gives nothing for %s", (_, text) => {
    expect(wholeSentence(text, "de", 25)).toEqual([]);
  });

  it("drops the ideographic full stop", () => {
    expect(wholeSentence("港口昨天重新开放。", "zh", 25)).toEqual(["港口昨天重新开放"]);
  });
});

describe("fitsWords", () => {
  it("counts words, and characters where there are no blanks", () => {
    expect(fitsWords("one two three", 3)).toBe(true);
    expect(fitsWords("one two three four", 3)).toBe(false);
    expect(fitsWords("字".repeat(50), 3)).toBe(true);
    expect(fitsWords("字".repeat(51), 3)).toBe(false);
  });
});
