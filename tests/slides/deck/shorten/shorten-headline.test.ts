import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headlineFrom } from "../../../../slides/deck/shorten/shorten-headline.ts";
import { countWords } from "../../../../slides/language/words.ts";

function headlines(text: string, language = "en"): readonly string[] {
  return headlineFrom({ text, language, maxWords: 12, opener: null });
}

describe("headlineFrom", () => {
  it("prefers an assertion", () => {
    expect(headlines("However, the old mill closed in spring.")[0]).toBe("The old mill closed in spring");
  });

  it("asserts nothing that the sentence asks", () => {
    expect(headlines("Has the old mill by the river closed?").some((text) => text.includes("?"))).toBe(false);
  });

  it("falls back on a noun phrase, as printed", () => {
    const text =
      "It has brought the Lauren Water College a new library of maps and every river of the north a keeper of its own and a boat.";
    const found = headlines(text);
    expect(found).toContain("Lauren Water College");
    for (const phrase of found) expect(text.toLowerCase()).toContain(phrase.toLowerCase());
  });

  it("gives no phrase of a sentence with a denial, hedge or attribution", () => {
    expect(headlines("It did not bring the Lauren Water College a new library of maps.")).toEqual([]);
    expect(headlines("It may bring the Lauren Water College a new library of maps.")).toEqual([]);
    expect(headlines("It gave the Lauren Water College a library, she said.")).toEqual([]);
  });

  it("takes what stands before the colon of a title", () => {
    const title = "Quiet rivers of the north: how a valley of mills became a valley of museums and what came next";
    expect(headlines(title)).toContain("Quiet rivers of the north");
  });

  it("takes no phrase before a colon that ends the line", () => {
    expect(headlines("The three parts of the mill are:").some((headline) => headline.endsWith("are"))).toBe(false);
  });

  it("takes the subject of a Russian sentence", () => {
    const text =
      "Старая водяная мельница была построена монахами соседнего монастыря у излучины реки на границе двух больших уездов и служила городу.";
    expect(headlines(text, "ru")).toContain("Старая водяная мельница");
  });

  it("is never longer than asked, and empty for texts of any size", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.constantFrom("en", "ru", "fr"), (text, language) => {
        expect(headlines(text, language).every((headline) => countWords(headline) <= 12)).toBe(true);
      }),
    );
    expect(headlines("a ".repeat(500_000))).toEqual([]);
  });
});
