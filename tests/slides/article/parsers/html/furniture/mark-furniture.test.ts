import { describe, expect, it } from "vitest";
import { markFurniture } from "../../../../../../slides/article/parsers/html/furniture/mark-furniture.ts";
import { rateProse } from "../../../../../../slides/article/parsers/html/judging/block-prose.ts";
import { proseMarkup, viewOf } from "../page-lines.ts";

/** The mark of each block that is not unmarked running text, as "reason:strength text". */
function marksOf(html: string, title = -1): string[] {
  const view = viewOf(html);
  const marks = markFurniture(view, rateProse(view), title);
  return marks.flatMap((mark, i) => (mark === null ? [] : [`${mark.reason}:${mark.strength} ${view.texts[i]}`]));
}

const article = `<article>${proseMarkup}</article>`;

describe("markFurniture", () => {
  it("marks by element, by role and by class name", () => {
    const html = `<nav>a</nav><div role="search">b</div><div class="share-bar">c</div><aside>d</aside>${article}`;
    expect(marksOf(html)).toEqual([
      "navigation:strong a",
      "page-furniture:strong b",
      "share-links:strong c",
      "page-furniture:weak d",
    ]);
  });

  it("lets the outer mark hold, unless it says nothing definite", () => {
    const html = `<div class="comments"><nav>a</nav></div><div class="sidebar"><nav>b</nav></div>${article}`;
    expect(marksOf(html)).toEqual(["comments:strong a", "navigation:strong b"]);
  });

  it("does not believe a name on the element that holds the text", () => {
    expect(marksOf(`<div class="social sidebar"><form>${article}</form></div>`)).toEqual([]);
  });

  it("believes a discussion even when it is longer than the article", () => {
    const html = `${article}${article}<div class="comments">${proseMarkup.repeat(4)}</div>`;
    expect(marksOf(html)).toHaveLength(12);
  });

  it("never marks what holds the title", () => {
    expect(marksOf(`<div class="navigation"><h1>Title</h1></div>${article}`, 0)).toEqual([]);
  });

  it("marks rows of at least three cards led by links", () => {
    const card = '<li><a href="/x">Another story of some length</a><p>Yesterday</p></li>';
    expect(marksOf(`${article}<ul>${card.repeat(3)}</ul>`)[0]).toMatch(/^related-links:strong Another/);
    expect(marksOf(`${article}<ul>${card.repeat(2)}</ul>`)).toEqual([]);
  });

  it("leaves a round-up in the text, whose items have linked heads too", () => {
    const card = '<div class="item"><h3><a href="/x">A tool with a longer name</a></h3><p>It lifts.</p></div>';
    expect(marksOf(`<article>${proseMarkup}${card.repeat(3)}</article>`)).toEqual([]);
  });

  it("leaves sections whose ids repeat their headings", () => {
    const section = (title: string, id: string): string =>
      `<section id="${id}"><h2>${title}</h2><p>Some words.</p></section>`;
    const html = `${article}${section("Related work", "related-work")}${section("Method", "method")}`;
    expect(marksOf(html)).toEqual([]);
    expect(marksOf(`${article}${section("Other stories", "related-stories")}`)).not.toEqual([]);
  });
});
