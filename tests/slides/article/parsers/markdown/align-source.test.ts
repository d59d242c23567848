import { describe, expect, it } from "vitest";
import { alignSource } from "../../../../../slides/article/parsers/markdown/align-source.ts";

/** Pieces as [text, source slice]. */
function pair(source: string, value: string): [string, string][] {
  return alignSource(source, value, 0, source.length).map(({ text, start, end }) => [text, source.slice(start, end)]);
}

describe("alignSource", () => {
  it("takes unchanged text as one piece", () => {
    expect(pair("plain text", "plain text")).toEqual([["plain text", "plain text"]]);
  });

  it("gives a decoded reference a piece of its own", () => {
    expect(pair("a &amp; b &eacute; &#x1F600;!", "a & b é 😀!")).toEqual([
      ["a ", "a "],
      ["&", "&amp;"],
      [" b ", " b "],
      ["é", "&eacute;"],
      [" ", " "],
      ["😀", "&#x1F600;"],
      ["!", "!"],
    ]);
  });

  it("skips escapes and the marks of a quotation's lines", () => {
    expect(pair("a\\*b\n>  c", "a*b\nc")).toEqual([
      ["a", "a"],
      ["*b\n", "*b\n"],
      ["c", "c"],
    ]);
  });

  it("gives masked characters their originals back", () => {
    expect(pair("a[b", "a\ufffcb")).toEqual([["a[b", "a[b"]]);
  });

  it("keeps text it cannot place", () => {
    expect(
      pair("abc", "xyz")
        .map(([text]) => text)
        .join(""),
    ).toBe("xyz");
  });
});
