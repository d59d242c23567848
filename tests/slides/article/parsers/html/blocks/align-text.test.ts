import { describe, expect, it } from "vitest";
import { alignText } from "../../../../../../slides/article/parsers/html/blocks/align-text.ts";

/** Aligns the text with the whole source and shows each piece with the source under it. */
function pieces(text: string, source: string): string[] {
  return alignText(text, source, 0, source.length).map(
    (piece) => `${piece.text}=${source.slice(piece.start, piece.end)}`,
  );
}

describe("alignText", () => {
  it("gives one piece for text that stands literally in the source", () => {
    expect(pieces("plain words", "plain words")).toEqual(["plain words=plain words"]);
  });

  it("sets character references apart, so that the rest keeps exact places", () => {
    expect(pieces("A&B é", "A&amp;B &eacute;")).toEqual(["A=A", "&=&amp;", "B =B ", "é=&eacute;"]);
  });

  it("knows numeric references and those beyond the first plane", () => {
    expect(pieces("x😀y", "x&#x1F600;y")).toEqual(["x=x", "😀=&#x1F600;", "y=y"]);
  });

  it("takes an ampersand that is no reference literally", () => {
    expect(pieces("R & D", "R & D").join("")).toBe("R & D=R & D");
    expect(pieces("a &b; ü", "a &b; &uuml;").at(-1)).toBe("ü=&uuml;");
  });

  it("reads a carriage return and a line feed as one line end", () => {
    expect(pieces("a\nb", "a\r\nb")).toEqual(["a=a", "\n=\r\n", "b=b"]);
  });

  it("steps over a stray end tag that the parser dropped", () => {
    expect(pieces("foobar", "foo</nope>bar")).toEqual(["foo=foo", "bar=bar"]);
  });

  it("gives the whole place when text and source cannot be matched", () => {
    expect(alignText("entirely other", "something", 0, 9)).toEqual([{ text: "entirely other", start: 0, end: 9 }]);
  });
});
