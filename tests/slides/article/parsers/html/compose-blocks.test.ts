import { describe, expect, it } from "vitest";
import { parseHtml } from "../../../../../slides/article/parsers/html/parse-html.ts";
import { linesOf, prose, proseMarkup } from "./page-lines.ts";

/** The lines after the prose. */
function rest(html: string): string[] {
  return linesOf(`<article>${proseMarkup}${html}</article>`).slice(prose.length);
}

describe("composeBlocks", () => {
  it("gives a picture its caption and sets the credit aside", () => {
    const figure =
      '<figure><img src="a.jpg" alt="x"><figcaption>The crane <small class="credit">J. Roe</small></figcaption></figure>';
    expect(rest(figure)).toEqual(["image a.jpg (x): The crane", "aside image-credit: J. Roe"]);
  });

  it("gives a picture the caption above it", () => {
    expect(rest('<figure><figcaption>The crane</figcaption><img src="a.jpg"></figure>')).toEqual([
      "image a.jpg (): The crane",
    ]);
  });

  it("lets the caption of a film stand for its figure", () => {
    const film = '<figure><video src="v.mp4"></video><figcaption>The crane lifts.</figcaption></figure>';
    expect(rest(`<img src="a.jpg">${film}`)).toEqual(["image a.jpg (): ", "image  (): The crane lifts."]);
  });

  it("keeps a credit before the caption inside it, in the page's order", () => {
    const figure =
      '<figure><img src="a.jpg"><span class="credit">J. Roe</span><figcaption>The crane</figcaption></figure>';
    expect(rest(figure)).toEqual(["image a.jpg (): J. Roe The crane"]);
  });

  it("joins the paragraphs of one list item", () => {
    expect(rest("<ul><li><p>One</p><p>more</p></li><li>Two</li></ul>")).toEqual(["item 0: One more", "item 0: Two"]);
  });

  it("keeps tables with caption, header and rows", () => {
    const table = "<table><caption>Ports</caption><tr><th>Port<th>Tons<tr><td>Kiel<td>5<tr><td>Riga<td>7</table>";
    expect(rest(table)).toEqual(["table Ports: Port | Tons / Kiel | 5 / Riga | 7"]);
  });

  it("keeps code with its language and reads preformatted prose as paragraphs", () => {
    expect(rest('<pre><code class="lang-js">lift()</code></pre>')).toEqual(["code js: lift()"]);
    expect(rest(`<pre>${prose.map((text) => `${text} Then.`).join("\n\n")}</pre>`)).toHaveLength(3);
  });

  it("leaves white space in the runs as written", () => {
    const { draft } = parseHtml(`<article>${proseMarkup}<pre>a\n  b</pre></article>`);
    const code = draft.blocks.at(-1);
    expect(code?.kind === "code" ? code.text.map((run) => run.text).join("") : null).toBe("a\n  b");
  });

  it("turns a table of the furniture into asides, cell by cell", () => {
    const table = "<table class='navbox'><tr><th>Ports<th>Quays<tr><td>Kiel<td>Oak</table>";
    expect(rest(table)).toEqual(["Ports", "Quays", "Kiel", "Oak"].map((text) => `aside navigation: ${text}`));
  });
});
