import { describe, expect, it } from "vitest";
import { findPageFurniture } from "../../../../../slides/article/parsers/plain-text/find-page-furniture.ts";
import { readLines } from "../../../../../slides/article/parsers/plain-text/read-lines.ts";

/** The same on every page: only what stands apart from it is a running head. */
const body = Array.from({ length: 9 }, (_, index) => `A line of text that goes on ${"abcdefghi".charAt(index)}.`).join(
  "\n",
);
const found = (source: string): readonly string[] => {
  const lines = readLines(source);
  return Array.from(findPageFurniture(lines), (index) => lines[index]?.text ?? "");
};

describe("findPageFurniture", () => {
  it("finds page numbers that count up and what repeats beside them", () => {
    const source = `Report\n\n${body}\n\nBay Council\n\n1\n\nReport\n\n${body}\n\nBay Council\n\n2\n\nReport\n\n${body}\n`;
    expect(found(source)).toEqual(["Bay Council", "1", "Report", "Bay Council", "2", "Report"]);
  });

  it("goes by form feeds where no page is numbered", () => {
    expect(
      found(`T\n${body}\nx\n\fBay Council\nIt opened.\n${body}\ny\n\fBay Council\nIt closed.\n${body}\nz\n`),
    ).toEqual(["Bay Council", "Bay Council"]);
  });

  it("leaves a numbered list and a single number alone", () => {
    expect(found("T\n\n1\n\n2\n\n3\n\n4\n")).toEqual([]);
    expect(found(`T\n\n${body}\n\n1\n\n${body}\n`)).toEqual([]);
  });
});
