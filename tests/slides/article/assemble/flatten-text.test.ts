import { describe, expect, it } from "vitest";
import { flattenText, stripUnprintable } from "../../../../slides/article/assemble/flatten-text.ts";

const flat = (...texts: string[]): string =>
  flattenText(texts.map((text) => ({ text, start: 0, end: text.length }))).text;

describe("flattenText", () => {
  it("collapses white space across runs", () => {
    expect(flat("  a \n", "\t b", "  ", "c  ")).toBe("a b c");
  });

  it("keeps the border of paragraphs", () => {
    expect(flat("a \n \n b")).toBe("a\u2029b");
    expect(flat("a ", "\n\n", "b")).toBe("a \u2029b");
  });

  it("leaves no blank at a line break between characters of a script without blanks", () => {
    expect(flat("東京\n都")).toBe("東京都");
    expect(flat("東京\nTokyo")).toBe("東京 Tokyo");
  });

  it("drops a mark at the start of the text only when it shows nothing", () => {
    expect(flat("\ufeffa")).toBe("a");
    expect(flat("\u200ba\u0085b")).toBe("a b");
    expect(flat("\u200d")).toBe("\u200d");
  });
});

describe("stripUnprintable", () => {
  it("keeps lines and drops controls", () => {
    expect(stripUnprintable("a\n\tb\0\u0007c\ud800")).toBe("a\n\tbc\ufffd");
  });
});
