import { describe, expect, it } from "vitest";
import { parseHtml } from "../../../../../slides/article/parsers/html/parse-html.ts";
import { linesOf, prose, proseMarkup } from "./page-lines.ts";

const page = `<!doctype html><html lang="en"><head><title>The old crane | Harbour News</title>
<meta property="og:site_name" content="Harbour News"><link rel="canonical" href="https://news.example/crane">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"The old crane","datePublished":"2021-05-04"}</script>
</head><body><nav><a href="/">Home</a></nav><article><h1>The old crane</h1><p class="byline">By Jane Roe</p>
<time datetime="2021-05-04">4 May 2021</time>${proseMarkup}<p>More <a href="/quay">about the quay</a> is known.</p></article>
<footer>© Harbour News</footer><script>alert("SECRET")</script></body></html>`;

describe("parseHtml", () => {
  const { draft, diagnostics } = parseHtml(page);

  it("reads the metadata", () => {
    const { blocks: _, ...metadata } = draft;
    expect(metadata).toEqual({
      title: "The old crane",
      byline: ["Jane Roe"],
      date: "2021-05-04",
      publication: "Harbour News",
      url: "https://news.example/crane",
      language: "en",
    });
    expect(diagnostics).toEqual([]);
  });

  it("gives every visible line once, in order, with what it is", () => {
    expect(linesOf(page)).toEqual([
      "aside navigation: Home",
      "title: The old crane",
      "byline: By Jane Roe",
      "date: 4 May 2021",
      ...prose.map((text) => `paragraph: ${text}`),
      "paragraph: More about the quay is known.",
      "aside page-furniture: © Harbour News",
    ]);
  });

  it("resolves links and shows no scripts", () => {
    expect(JSON.stringify(draft)).toContain("https://news.example/quay");
    expect(JSON.stringify(draft)).not.toContain("SECRET");
  });

  it("gives each run its place in the source", () => {
    for (const block of draft.blocks) {
      if (!("text" in block)) continue;
      for (const run of block.text) expect(page.slice(run.start, run.end)).toBe(run.text);
    }
  });

  it.each(["", "<html></html>", "<script>x</script>", "   ", "<body><div id=app></div></body>"])(
    "finds nothing in %j and says so",
    (source) => {
      const result = parseHtml(source);
      expect(result.draft.blocks).toEqual([]);
      expect(result.diagnostics.map(({ code }) => code)).toEqual(["no-article-text"]);
    },
  );

  it("says that it could not tell the article from the page", () => {
    const front = `<div>${'<p>Harbour <a href="/x">Crane</a> Quay</p>'.repeat(80)}</div><p>${prose[0]}</p>`;
    expect(parseHtml(front).diagnostics.map(({ code }) => code)).toEqual(["main-content-unclear"]);
  });

  it.each([
    '<a href="javascript:alert(1)">click</a>',
    '<a href="&#x6A;avascript:alert(1)">click</a>',
    '<a href=" java\tscript:alert(1)">click</a>',
    '<img src=x onerror="alert(1)">',
    '<svg><script>alert(1)</script><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
    '<math><mtext><a href="javascript:alert(1)">x</a></mtext></math>',
    '<p onclick="alert(1)">text</p>',
    '<form action="javascript:alert(1)"><button>go</button></form>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  ])("keeps nothing that could run from %s", (markup) => {
    expect(JSON.stringify(parseHtml(`${proseMarkup}${markup}`))).not.toMatch(/alert/);
  });

  it("survives lone surrogates, NULs and markup cut off in the middle", () => {
    const { blocks } = parseHtml(`${proseMarkup}<p>a\ud800b\0c</p><p>${prose[0]} Cut <b title="`).draft;
    expect(blocks.length).toBeGreaterThanOrEqual(prose.length);
  });

  it("reads one paragraph of a megabyte and elements nested fifty thousand deep", () => {
    expect(parseHtml(`<p>${"The crane lifts. ".repeat(60_000)}`).draft.blocks).toHaveLength(1);
    expect(parseHtml(`${"<div>".repeat(50_000)}${proseMarkup}`).draft.blocks).toHaveLength(prose.length);
  });

  it("gives the same result for the same page", () => {
    expect(parseHtml(page)).toEqual(parseHtml(page));
  });
});
