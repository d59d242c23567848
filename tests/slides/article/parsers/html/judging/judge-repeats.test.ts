import { describe, expect, it } from "vitest";
import { linesOf, prose, proseMarkup } from "../page-lines.ts";

describe("judgeRepeats", () => {
  it("sets aside the title printed again", () => {
    const html = `<title>The old crane</title><article><h1>The old crane</h1><p>The old crane</p>${proseMarkup}</article>`;
    expect(linesOf(html).slice(0, 2)).toEqual(["title: The old crane", "aside repeated: The old crane"]);
  });

  it("sets aside a paragraph printed a second time", () => {
    const lines = linesOf(`<article>${proseMarkup}<p>${prose[1]}</p></article>`);
    expect(lines.at(-1)).toBe(`aside repeated: ${prose[1]}`);
  });

  it("sets aside pull quotes taken from the text", () => {
    const quote = "the foundations had been weakened by salt";
    const lines = linesOf(`<article>${proseMarkup}<blockquote class="pullquote">${quote}</blockquote></article>`);
    expect(lines.at(-1)).toBe(`aside repeated: ${quote}`);
  });

  it("keeps quotations that say something new", () => {
    const lines = linesOf(
      `<article>${proseMarkup}<blockquote>It will stand for another hundred years.</blockquote></article>`,
    );
    expect(lines.at(-1)).toBe("quotation: It will stand for another hundred years.");
  });
});
