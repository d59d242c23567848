import { describe, expect, it } from "vitest";
import { linesOf, prose, proseMarkup } from "../page-lines.ts";

describe("judgeOpening", () => {
  it("takes the long or full-stopped heading under the title for the standfirst", () => {
    const html = `<article><h1>The crane</h1><h2>A harbour quarrels.</h2>${proseMarkup}</article>`;
    expect(linesOf(html)[1]).toBe("standfirst: A harbour quarrels.");
  });

  it("takes the line whose class says so", () => {
    const html = `<article><h1>The crane</h1><p class="article-dek">A harbour quarrels over it</p>${proseMarkup}</article>`;
    expect(linesOf(html)[1]).toBe("standfirst: A harbour quarrels over it");
  });

  it("takes an intro apart from the text for the standfirst, and the first of the paragraphs for a paragraph", () => {
    const apart = `<article><h1>The crane</h1><p class="intro">${prose[0]}</p><div><p>${prose[1]}</p><p>${prose[2]}</p></div></article>`;
    const among = `<article><h1>The crane</h1><p class="intro">${prose[0]}</p><p>${prose[1]}</p><p>${prose[2]}</p></article>`;
    expect(linesOf(apart)[1]).toBe(`standfirst: ${prose[0]}`);
    expect(linesOf(among)[1]).toBe(`paragraph: ${prose[0]}`);
  });

  it("leaves the first section's heading", () => {
    const html = `<article><h1>The crane</h1><h2>History</h2>${proseMarkup}</article>`;
    expect(linesOf(html)[1]).toBe("heading 2: History");
  });

  it("takes headings that together make the title for the title", () => {
    const html = `<title>The harbour file: cranes and quays</title><article><h2>The harbour file:</h2><h4>Cranes and quays</h4>${proseMarkup}</article>`;
    expect(linesOf(html).slice(0, 2)).toEqual(["title: The harbour file:", "title: Cranes and quays"]);
  });
});
