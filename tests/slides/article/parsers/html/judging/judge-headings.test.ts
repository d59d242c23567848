import { describe, expect, it } from "vitest";
import { linesOf, prose, proseMarkup } from "../page-lines.ts";

/** Headings kept in a page with the prose first. */
function headings(html: string): string[] {
  return linesOf(`<article>${proseMarkup}${html}</article>`).filter((line) => line.startsWith("heading"));
}

describe("judgeHeadings", () => {
  it("keeps headings with text under them, also when the text is under a deeper one", () => {
    expect(headings(`<h2>Past</h2><h3>Steam</h3><p>${prose[0]} Once.</p>`)).toEqual([
      "heading 2: Past",
      "heading 3: Steam",
    ]);
  });

  it("sets aside headings with nothing left under them", () => {
    expect(headings(`<h2>Past</h2><h2>Present</h2><p>${prose[0]} Now.</p>`)).toEqual(["heading 2: Present"]);
    expect(headings('<h2>More to see</h2><nav><a href="/x">Elsewhere</a></nav>')).toEqual([]);
  });

  it("does not count pictures as text", () => {
    expect(headings('<h2>Gallery</h2><img src="a.jpg">')).toEqual([]);
  });
});
