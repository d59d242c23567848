import { describe, expect, it } from "vitest";
import { parseHtml } from "../../../../../../slides/article/parsers/html/parse-html.ts";
import { linesOf, proseMarkup } from "../page-lines.ts";

/** Title of a page with this head and body. */
function titleOf(head: string, body: string): string | null {
  return parseHtml(`<head>${head}</head><body>${body}</body>`).draft.title;
}

describe("findTitle", () => {
  it("takes the line that agrees with the page's head, not the site's own heading", () => {
    const body = `<h1><a href="/">Harbour News</a></h1><h3>The old crane</h3>${proseMarkup}`;
    expect(titleOf("<title>Harbour News: The old crane</title>", body)).toBe("The old crane");
  });

  it("prefers the headline as printed when the head words it differently", () => {
    const head = '<meta property="og:title" content="The old crane of Kiel: why the harbour keeps it">';
    expect(titleOf(head, `<h1>The old crane of Kiel and why the harbour keeps it</h1>${proseMarkup}`)).toBe(
      "The old crane of Kiel and why the harbour keeps it",
    );
  });

  it("takes the only main heading when the head says something else", () => {
    expect(titleOf("<title>Home</title>", `<h1>The old crane</h1>${proseMarkup}`)).toBe("The old crane");
  });

  it("takes the head's title without the site's name when no line shows it", () => {
    const head =
      '<title>The old crane stays - Harbour News</title><meta property="og:site_name" content="Harbour News">';
    expect(titleOf(head, proseMarkup)).toBe("The old crane stays");
  });

  it("takes the line above the text when a sticky bar repeats it", () => {
    const html = `<title>The old crane</title><div><h1>The old crane</h1></div><article><h1>The old crane</h1>${proseMarkup}</article>`;
    expect(linesOf(html).slice(0, 2)).toEqual(["aside page-furniture: The old crane", "title: The old crane"]);
  });

  it("takes the whole title when the page prints it in two lines", () => {
    const head = "<title>The harbour file: cranes and quays</title>";
    expect(titleOf(head, `<h2>The harbour file:</h2><h4>Cranes and quays</h4>${proseMarkup}`)).toBe(
      "The harbour file: cranes and quays",
    );
  });

  it("gives null when the page has neither heading nor title", () => {
    expect(titleOf("", proseMarkup)).toBeNull();
  });
});
