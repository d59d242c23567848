import { describe, expect, it } from "vitest";
import { findCode } from "../../../../../slides/article/parsers/plain-text/find-code.ts";
import { readLines } from "../../../../../slides/article/parsers/plain-text/read-lines.ts";

const count = (source: string): number => findCode(readLines(source)).size;

describe("findCode", () => {
  it("finds lines with the brackets of programs", () => {
    expect(count("Text before.\n\nlist: [\n  list: [\n  ]\n  ...\n]\n\nText behind.\n")).toBe(5);
    expect(count("function dock(boat) {\n  return boat.length;\n}\n")).toBe(3);
  });

  it("leaves prose alone, brackets or not", () => {
    expect(count("The boats (all of them);\nthe nets;\nthe men (and women).\n")).toBe(0);
    expect(count("if you come here,\nyou see the boats,\nand the sea,\nand nothing else\n")).toBe(0);
  });
});
