import { describe, expect, it } from "vitest";
import { linesOf, prose, proseMarkup } from "../page-lines.ts";

const marked = `<p>${prose[0]}<sup><a href="#fn1">1</a></sup></p>`;

describe("judgeFootnotes", () => {
  it("recognises notes that marks in the text lead to, with the mark as label", () => {
    const lines = linesOf(`<article>${marked}${proseMarkup}<p id="fn1">See the port's annual report.</p></article>`);
    expect(lines.at(-1)).toBe("footnote 1: See the port's annual report.");
  });

  it("recognises lists that the markup calls notes", () => {
    const lines = linesOf(
      `<article>${proseMarkup}<ol class="footnotes"><li>Annual report.</li><li>Survey of the quay.</li></ol></article>`,
    );
    expect(lines.slice(-2)).toEqual(["footnote 1: Annual report.", "footnote 2: Survey of the quay."]);
  });

  it("does not take a part of the page for a note because a number leads to it", () => {
    const parts = `<div id="fn1">${proseMarkup}${"<p>And so on it went for years.</p>".repeat(6)}</div>`;
    expect(linesOf(`<article>${marked}${parts}</article>`).some((line) => line.startsWith("footnote"))).toBe(false);
  });
});
