import { describe, expect, it } from "vitest";
import { linesOf, prose, proseMarkup } from "../page-lines.ts";

const kept = prose.map((text) => `paragraph: ${text}`);

/** The lines of a page with an article and this beside or inside it. */
function page(inside: string, outside = ""): string[] {
  return linesOf(`<body>${outside}<article><h1>The crane</h1>${proseMarkup}${inside}</article></body>`);
}

describe("classifyBlocks", () => {
  it("keeps running text and states the title", () => {
    expect(page("")).toEqual(["title: The crane", ...kept]);
  });

  it.each([
    ["<nav><a href='/'>Home</a></nav>", "aside navigation: Home"],
    ["<div class='cookie-banner'>We use cookies.</div>", "aside cookie-notice: We use cookies."],
    ["<footer>© Harbour News</footer>", "aside page-furniture: © Harbour News"],
    ["<div><a href='/a'>Elsewhere</a></div>", "aside navigation: Elsewhere"],
    ["<div>Weather</div>", "aside page-furniture: Weather"],
  ])("sets aside what stands outside the article: %s", (markup, line) => {
    expect(page("", markup)[0]).toBe(line);
  });

  it.each([
    ["<div class='share'><a href='/f'>Facebook</a></div>", "aside share-links: Facebook"],
    ["<div class='ad-slot'>Buy a crane.</div>", "aside advertising: Buy a crane."],
    ["<div class='related'><h3>Related</h3><p>The quay that sank last year.</p></div>", "aside related-links: Related"],
    ["<p>Advertisement</p>", "aside advertising: Advertisement"],
    ["<p><a href='/q'>Read more: the quay</a></p>", "aside related-links: Read more: the quay"],
    ["<div><span>Print</span><div>Larger type</div></div>", "aside share-links: Print"],
    ["<ul class='tags'><li><a href='/t'>Harbour</a></li></ul>", "aside page-furniture: Harbour"],
    ["<button>Copy the link</button>", "aside page-furniture: Copy the link"],
  ])("sets aside furniture inside the article: %s", (markup, line) => {
    expect(page(markup)).toContain(line);
  });

  it.each([
    ["<p>The end</p>", "paragraph: The end"],
    ["<p>Available lengths: 178, 186 cm</p>", "paragraph: Available lengths: 178, 186 cm"],
    ["<ul><li>Steel</li><li>Oak</li></ul>", "item 0: Steel"],
    ["<aside><p>The crane was built in 1931 by a firm from Kiel.</p></aside>", "paragraph: The crane was built"],
    ["<div class='newsletter'><p>The council writes to everyone who asks.</p></div>", "paragraph: The council writes"],
    [
      "<h2>Sources</h2><ul><li><a href='/a'>Annual report of the port</a></li></ul>",
      "item 0: Annual report of the port",
    ],
  ])("keeps what belongs to the article: %s", (markup, line) => {
    expect(page(markup).some((found) => found.startsWith(line))).toBe(true);
  });

  it("keeps one linked line in the flow of the text but not a list of them", () => {
    const link = (name: string): string => `<p><a href="/${name}">${name} of the harbour council</a></p>`;
    expect(page(`${link("Minutes")}<p>${prose[1]} Again.</p>`)).toContain("paragraph: Minutes of the harbour council");
    expect(page(`${link("Minutes")}${link("Agenda")}<p>${prose[1]} Again.</p>`)).toContain(
      "aside related-links: Agenda of the harbour council",
    );
  });

  it("keeps the text between the title and the article's own element", () => {
    const html = `<header><h1>The crane</h1><div><p>A harbour quarrels over its oldest machine.</p></div></header><div>${proseMarkup}</div>`;
    expect(linesOf(html)).toEqual([
      "title: The crane",
      "paragraph: A harbour quarrels over its oldest machine.",
      ...kept,
    ]);
  });

  it("keeps the lines about the author after the article", () => {
    const html = `<main><h1>The crane</h1><div class="byline">By Jane Roe</div><article>${proseMarkup}</article>
      <div class="author-bio"><div>Jane Roe has written about harbours for twenty years and lives in Kiel</div></div></main>`;
    expect(linesOf(html).at(-1)).toBe(
      "paragraph: Jane Roe has written about harbours for twenty years and lives in Kiel",
    );
  });

  it("drops the strip of small pictures under a large one", () => {
    const strip = `<ul>${'<li><a href="/g"><img src="t.jpg"></a></li>'.repeat(4)}</ul>`;
    expect(page(strip).filter((line) => line.startsWith("image"))).toEqual([]);
  });

  it("keeps everything that is not furniture when no article stands out", () => {
    expect(linesOf("<p>Opening hours</p><div>Monday to Friday</div>")).toEqual([
      "paragraph: Opening hours",
      "paragraph: Monday to Friday",
    ]);
  });
});
