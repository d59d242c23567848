import { describe, expect, it } from "vitest";
import { textOf, viewOf } from "../page-lines.ts";

/** Shape and text of each block. */
function blocksOf(html: string): string[] {
  const view = viewOf(html, "https://example.org/");
  return view.blocks.map(({ shape }, index) => `${shape.kind}: ${view.texts[index]}`);
}

describe("collectBlocks", () => {
  it("cuts at block elements and not at inline ones", () => {
    expect(blocksOf("<div>One <span>two</span> <b>three</b><p>four</p>five</div>")).toEqual([
      "text: One two three",
      "text: four",
      "text: five",
    ]);
  });

  it("takes one line break for a line break and two for a new paragraph", () => {
    expect(blocksOf("<p>One<br>two<br> <br>three</p>")).toEqual(["text: One two", "text: three"]);
  });

  it("tells headings, list items, quotations and code by their elements", () => {
    const html = "<h2>H</h2><ul><li>a<ol><li>b</ol></ul><blockquote><p>q</p></blockquote><pre>x\n  y</pre>";
    expect(blocksOf(html)).toEqual(["heading: H", "list-item: a", "list-item: b", "quotation: q", "code: x y"]);
  });

  it("notes depth and order of nested lists", () => {
    const shapes = viewOf("<ul><li>a<ol><li>b</ol></ul>").blocks.map(({ shape }) => shape);
    expect(shapes).toMatchObject([
      { ordered: false, depth: 0 },
      { ordered: true, depth: 1 },
    ]);
  });

  it("keeps formatting and absolute links on the runs, with their places in the source", () => {
    const html = '<p>See <a href="/a">the <b>bold</b></a> <i>x</i> <code>y</code> <a href="javascript:z()">no</a></p>';
    const [block] = viewOf(html, "https://example.org/").blocks;
    const runs = (block?.text ?? []).filter(({ text }) => text.trim() !== "");
    expect(runs.map(({ text, start, end, ...format }) => [html.slice(start, end) === text, text, format])).toEqual([
      [true, "See ", {}],
      [true, "the ", { href: "https://example.org/a" }],
      [true, "bold", { href: "https://example.org/a", strong: true }],
      [true, "x", { emphasis: true }],
      [true, "y", { code: true }],
      [true, "no", {}],
    ]);
  });

  it("takes bold from the style attribute too", () => {
    const [block] = viewOf('<p><span style="font-weight: 700">Loud</span></p>').blocks;
    expect(block?.text[0]?.strong).toBe(true);
  });

  it("reads the language of code from its class name", () => {
    const [block] = viewOf('<pre><code class="language-python">x = 1</code></pre>').blocks;
    expect(block?.shape).toEqual({ kind: "code", language: "python" });
  });

  it("counts how much of a block is linked, bold and on buttons", () => {
    const [block] = viewOf('<p>abcd <a href="#x">efgh</a> <b>ijkl</b> <button>mn</button></p>').blocks;
    expect(block).toMatchObject({ size: 14, linked: 4, strong: 4, control: 2 });
  });

  it("puts a picture met in the middle of a paragraph after it", () => {
    expect(blocksOf('<p>Before <img src="a.jpg"> after</p><p>next</p>')).toEqual([
      "text: Before after",
      "image: ",
      "text: next",
    ]);
  });

  it("sets caption and credit of a figure apart", () => {
    const html =
      '<figure><img src="a.jpg"><figcaption>The crane. <span class="credit">J. Roe</span></figcaption></figure>';
    expect(blocksOf(html)).toEqual(["image: ", "caption: The crane.", "credit: J. Roe"]);
  });

  it("sets the edit link of a heading apart", () => {
    const html = '<h2>History<span class="mw-editsection">[<a href="/e">edit</a>]</span></h2>';
    expect(blocksOf(html)).toEqual(["heading: History", "text: [edit]"]);
  });

  it("notes the ids that short links lead to", () => {
    const view = viewOf('<p>Word<sup><a href="#fn3">[3]</a></sup> <a href="#part">the next part</a></p>');
    expect([...view.noteMarks]).toEqual([["fn3", "3"]]);
  });

  it("keeps every letter a reader sees, in order", () => {
    const html = `<body>a<div>b<p>c<table><tr><td>d<td>e</table><ul><li>f<p>g</p>h<li>i</ul><b>j<p>k</b>l<table>m<tr><td>n</table>`;
    const view = viewOf(html);
    const runs = view.blocks.flatMap(({ shape, text }) =>
      shape.kind === "table" ? [text, ...shape.header, ...shape.rows.flat()] : [text],
    );
    expect(runs.map(textOf).join("").replace(/\s/g, "")).toBe("abcdefghijklmn");
  });
});
