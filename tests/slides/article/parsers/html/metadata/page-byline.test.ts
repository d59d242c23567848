import { describe, expect, it } from "vitest";
import { parseHtml } from "../../../../../../slides/article/parsers/html/parse-html.ts";
import { linesOf, proseMarkup } from "../page-lines.ts";

/** Byline of a page with this head and these lines under the title. */
function bylineOf(lines: string, head = ""): readonly string[] {
  return parseHtml(`<head>${head}</head><body><article><h1>The crane</h1>${lines}${proseMarkup}</article></body>`).draft
    .byline;
}

const linked = (author: string): string =>
  `<script type="application/ld+json">{"@type":"Article","author":${author}}</script>`;

describe("findByline", () => {
  it.each([
    ['<p class="byline">By Jane Roe</p>'],
    ["<div>By Jane Roe</div>"],
    ['<p>4 May 2021 <a rel="author" href="/jane">Jane Roe</a></p>'],
    ['<div itemprop="author"><span itemprop="name">Jane Roe</span>, Kiel</div>'],
    ["<div>By</div><div>Jane Roe</div>"],
    ["<div>Jane Roe, @janeroe</div>"],
    ["<p>Harbour News | 4 May 2021 | By Jane Roe</p>"],
  ])("finds the author in %s", (lines) => {
    expect(bylineOf(lines)).toEqual(["Jane Roe"]);
  });

  it("finds several authors in one line of links", () => {
    expect(bylineOf('<p><a rel="author">Jane Roe</a> <a rel="author">John Doe</a></p>')).toEqual([
      "Jane Roe",
      "John Doe",
    ]);
  });

  it("takes the metadata's list and spelling", () => {
    expect(bylineOf("<p>By JANE ROE</p>", '<meta name="author" content="Jane Roe">')).toEqual(["Jane Roe"]);
    expect(bylineOf("", linked('[{"@type":"Person","name":"Jane Roe"},{"@type":"Person","name":"John Doe"}]'))).toEqual(
      ["Jane Roe", "John Doe"],
    );
  });

  it("takes the printed line when the metadata names somebody else", () => {
    expect(bylineOf('<p class="byline">By Jane Roe</p>', '<meta name="author" content="Max Muster">')).toEqual([
      "Jane Roe",
    ]);
  });

  it("finds nobody in outlets, organisations and pictures' credits", () => {
    expect(
      bylineOf("", '<meta name="author" content="Harbour News"><meta property="og:site_name" content="Harbour News">'),
    ).toEqual([]);
    expect(bylineOf("", linked('{"@type":"Organization","name":"Jane Roe"}'))).toEqual([]);
    expect(bylineOf('<figure><img src="a.jpg"><figcaption class="author">Jane Roe</figcaption></figure>')).toEqual([]);
  });

  it("keeps a person whose site bears the same name", () => {
    const head = `<meta property="og:site_name" content="Jane Roe">${linked('{"@type":"Person","name":"Jane Roe"}')}`;
    expect(bylineOf("", head)).toEqual(["Jane Roe"]);
  });

  it("finds nobody in lists of other articles and in comments", () => {
    expect(
      bylineOf('<div class="related"><p>By Jane Roe</p></div><div class="comments"><p>By John Doe</p></div>'),
    ).toEqual([]);
  });

  it("leaves running text that begins with a name", () => {
    const html = `<article class="author-article"><h1>The crane</h1>${proseMarkup}<p>Jane Roe was there when it fell.</p></article>`;
    expect(linesOf(html).at(-1)).toBe("paragraph: Jane Roe was there when it fell.");
  });

  it("marks the lines that name the author, also inside the text", () => {
    const html = `<article><h1>The week</h1><p>By Jane Roe</p>${proseMarkup}<h2>Next</h2><p>By Jane Roe</p><p>The quay is closed for a year.</p></article>`;
    expect(linesOf(html).filter((line) => line.startsWith("byline"))).toHaveLength(2);
  });
});
