import { describe, expect, it } from "vitest";
import { findLinkMarks } from "../../../../../slides/article/parsers/plain-text/find-link-marks.ts";

const marks = (source: string): readonly string[] =>
  findLinkMarks(source).map(({ start, end }) => source.slice(start, end));

describe("findLinkMarks", () => {
  it("finds numbers that count up and stand before words", () => {
    expect(marks("[1]a [2]b text [3]c, and [4]d")).toEqual(["[1]", "[2]", "[3]", "[4]"]);
  });

  it("leaves citations behind words alone", () => {
    expect(marks("So it was.[1] And then.[2] More.[3] Again.[4] End.[5]")).toEqual([]);
  });

  it("finds raised reference numbers, with the link numbers before them", () => {
    expect(marks("So it was.^[1] And then.^[2] End.")).toEqual(["^[1]", "^[2]"]);
    expect(marks("[1]a [2]b it was.^[3][7] And [4]c then.^[5][8]")).toEqual([
      "[1]",
      "[2]",
      "^[3]",
      "[7]",
      "[4]",
      "^[5]",
      "[8]",
    ]);
  });

  it("wants more than a few", () => {
    expect(marks("[1]a [2]b")).toEqual([]);
  });
});
