import { describe, expect, it } from "vitest";
import { linesOf, prose, proseMarkup } from "../page-lines.ts";

/** Headings of an article with this after the prose. */
function headings(html: string): string[] {
  return linesOf(`<article>${proseMarkup}${html}</article>`).filter((line) => line.startsWith("heading"));
}

const after = `<p>${prose[0]} Later.</p>`;

describe("judgeBoldLines", () => {
  it("takes a short bold line before plain text for a heading", () => {
    expect(headings(`<p><strong>What comes next</strong></p>${after}`)).toEqual(["heading 2: What comes next"]);
  });

  it("sets it below the headings the page marks itself", () => {
    expect(headings(`<h2>Future</h2>${after}<p><b>Costs</b></p><p>${prose[1]} Later.</p>`)).toEqual([
      "heading 2: Future",
      "heading 3: Costs",
    ]);
  });

  it("takes a line that its class calls a subheading", () => {
    expect(headings(`<p class="crosshead">Costs</p>${after}`)).toEqual(["heading 2: Costs"]);
  });

  it.each([
    ["ends like a sentence", "<p><b>Nothing is decided.</b></p>"],
    ["introduces something", "<p><b>Read more:</b></p>"],
    ["is only partly bold", "<p><b>Costs</b> and benefits</p>"],
    ["is followed by bold text", `<p><b>Costs</b></p><p><b>${prose[2]} Now.</b></p>`],
  ])("leaves a line that %s", (_, html) => {
    expect(headings(`${html}${after}`)).toEqual([]);
  });

  it("leaves the last line of the article", () => {
    expect(headings("<p><b>The end of the crane</b></p>")).toEqual([]);
  });
});
