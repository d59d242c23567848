import { describe, expect, it } from "vitest";
import { rateProse } from "../../../../../../slides/article/parsers/html/judging/block-prose.ts";
import { prose, viewOf } from "../page-lines.ts";

/** The rating of the only block. */
function rate(html: string): { weight: number; sentence: boolean } | undefined {
  return rateProse(viewOf(html))[0];
}

describe("rateProse", () => {
  it("weighs a paragraph by its letters", () => {
    const rating = rate(`<p>${prose[0]}</p>`);
    expect(rating?.sentence).toBe(true);
    expect(rating?.weight).toBe(prose[0]?.replace(/\s/g, "").length);
  });

  it("gives a short sentence a little weight", () => {
    expect(rate("<p>The crane stands still.</p>")).toEqual({ weight: expect.closeTo(10), sentence: true });
  });

  it.each([
    "<p>The old crane</p>",
    "<h2>The crane stands still.</h2>",
    `<p><a href="#x">${prose[0]}</a></p>`,
    "<p>OK.</p>",
  ])("gives none to %s", (html) => {
    expect(rate(html)).toEqual({ weight: 0, sentence: false });
  });

  it("knows sentences of other scripts", () => {
    expect(rate("<p>委员会星期二开会，决定是否保留那台旧起重机。</p>")?.sentence).toBe(true);
    expect(rate("<p>Совет порта собрался во вторник.</p>")?.sentence).toBe(true);
    expect(rate("<p>اجتمع مجلس الميناء يوم الثلاثاء؟</p>")?.sentence).toBe(true);
  });

  it("counts a long paragraph of links as somebody's text", () => {
    const linked = prose.map((text) => `<a href="#x">${text}</a>`).join(" ");
    expect(rate(`<p>${linked}</p>`)?.weight).toBeGreaterThan(0);
  });

  it("does not take a long row of labels for text", () => {
    expect(rate(`<div>${"Harbour Crane Quay Ship ".repeat(8)}</div>`)?.weight).toBe(0);
  });
});
