import { describe, expect, it } from "vitest";
import { viewOf } from "../page-lines.ts";

/** Shapes of the page's blocks. */
function shapes(html: string): string[] {
  return viewOf(html).blocks.map(({ shape }) => shape.kind);
}

describe("the shape of a block", () => {
  it("is the innermost that matters: code over lists, captions over headings", () => {
    expect(shapes("<ul><li><pre>x</pre></li></ul>")).toEqual(["code"]);
    expect(shapes("<figure><figcaption><h3>x</h3></figcaption></figure>")).toEqual(["caption"]);
    expect(shapes("<blockquote><ul><li>x</li></ul></blockquote>")).toEqual(["list-item"]);
  });

  it("goes back to what it was when an element closes", () => {
    expect(shapes("<blockquote>a</blockquote>b<ul><li>c</ul>d")).toEqual(["quotation", "text", "list-item", "text"]);
  });

  it("takes terms and definitions for items of a list, definitions one deeper", () => {
    const items = viewOf("<dl><dt>a<dd>b</dl>").blocks.map(({ shape }) => shape);
    expect(items).toMatchObject([{ depth: 0 }, { depth: 1 }]);
  });
});
