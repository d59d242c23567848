import { describe, expect, it } from "vitest";
import { markFurniture } from "../../../../../../slides/article/parsers/html/furniture/mark-furniture.ts";
import { rateProse } from "../../../../../../slides/article/parsers/html/judging/block-prose.ts";
import { extendUp, findArticle } from "../../../../../../slides/article/parsers/html/judging/find-article.ts";
import { prose, proseMarkup, viewOf } from "../page-lines.ts";

/** The texts of the article's blocks. */
function articleOf(html: string): { texts: readonly string[]; sure: boolean } {
  const view = viewOf(html);
  const rated = rateProse(view);
  const place = findArticle(view, rated, markFurniture(view, rated, -1));
  return { texts: view.texts.slice(place.from, place.to), sure: place.sure };
}

describe("findArticle", () => {
  it("goes into the element with nearly all of the running text", () => {
    const html = `<div>Menu</div><div><div>Top</div><div>${proseMarkup}</div></div><div>Foot</div>`;
    expect(articleOf(html)).toEqual({ texts: prose, sure: true });
  });

  it("stays above parts that share the text", () => {
    const html = `<div>Menu</div><main><div>${proseMarkup}</div><p>between</p><div>${proseMarkup}</div></main>`;
    expect(articleOf(html).texts).toEqual([...prose, "between", ...prose]);
  });

  it("believes the markup that names the article, even beside much other text", () => {
    const html = `<div><article>${proseMarkup}</article><div><p>${prose[0]}</p><p>${prose[1]}</p></div></div>`;
    expect(articleOf(html).texts).toEqual(prose);
  });

  it("believes schema.org", () => {
    const html = `<div><div itemprop="articleBody">${proseMarkup}</div><div><p>${prose[0]}</p></div></div>`;
    expect(articleOf(html).texts).toEqual(prose);
  });

  it("takes the whole page and says so when nothing stands out", () => {
    const html = `<div>${"<p>Harbour Crane Quay</p>".repeat(60)}<p>${prose[0]}</p></div>`;
    expect(articleOf(html)).toMatchObject({ sure: false });
    expect(articleOf(html).texts).toHaveLength(61);
  });
});

describe("extendUp", () => {
  it("begins the article at running text between the title and it", () => {
    const rated = [0, 50, 0, 90].map((weight) => ({ weight, sentence: weight > 0 }));
    const marks = rated.map(() => null);
    expect(extendUp(rated, marks, { from: 3, to: 4, sure: true }, 0)).toEqual({ from: 1, to: 4, sure: true });
    expect(extendUp(rated, marks, { from: 3, to: 4, sure: true }, -1)).toEqual({ from: 3, to: 4, sure: true });
  });
});
