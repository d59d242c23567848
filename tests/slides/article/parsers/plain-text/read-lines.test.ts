import { describe, expect, it } from "vitest";
import { placeInSource } from "../../../../../slides/article/parsers/plain-text/line.ts";
import { readLines } from "../../../../../slides/article/parsers/plain-text/read-lines.ts";

const texts = (source: string): readonly string[] => readLines(source).map(({ text }) => text);

describe("readLines", () => {
  it("cuts at every kind of line end and keeps the places", () => {
    const source = "one\r\ntwo\rthree\nfour\u2028five\fsix";
    const lines = readLines(source);
    expect(lines.map(({ text }) => text)).toEqual(["one", "two", "three", "four", "five", "six"]);
    for (const { start, end, text } of lines) expect(source.slice(start, end)).toBe(text);
    expect(lines.map(({ newPage }) => newPage)).toEqual([false, false, false, false, false, true]);
  });

  it("leaves out the blanks around a line and counts its indent in columns", () => {
    expect(
      readLines("  a b \t\n\tc\n\u3000\u3000会\n").map(({ text, indent, width }) => [text, indent, width]),
    ).toEqual([
      ["a b", 2, 3],
      ["c", 8, 1],
      ["会", 4, 2],
      ["", 0, 0],
    ]);
  });

  it("takes the marks of a message forwarded whole away, and counts deeper ones", () => {
    const lines = readLines("> one\n>\n> two\n> > three\n> four\n> five\n");
    expect(lines.map(({ text, quoted }) => [text, quoted])).toEqual([
      ["one", 0],
      ["", 0],
      ["two", 0],
      ["three", 1],
      ["four", 0],
      ["five", 0],
      ["", 0],
    ]);
  });

  it("counts the marks of a few quoted lines as quotation", () => {
    expect(readLines("one\ntwo\nthree\n> four\n").map(({ quoted }) => quoted)).toEqual([0, 0, 0, 1, 0]);
  });

  it("cuts the link numbers of text browsers and still knows the places", () => {
    const source = "[1]Home and [2]news\n[3]sport\n[4]weather now\n";
    const [first] = readLines(source);
    expect(texts(source)).toEqual(["Home and news", "sport", "weather now", ""]);
    expect(first && source.slice(placeInSource(first, 9), placeInSource(first, 9) + 4)).toBe("news");
  });
});
