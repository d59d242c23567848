import { describe, expect, test } from "vitest";
import { parseArticle } from "../../../slides/index.ts";
import { maskArticle } from "../../../slides/redaction/mask-article.ts";

const page = `<!doctype html><html lang="en"><head><title>Minister hides bridge report for years – The Ledger</title>
<meta name="author" content="Nora Vance"><meta property="article:published_time" content="2031-04-09">
<link rel="canonical" href="https://ledger.example/2031/04/minister-hides-bridge-report-for-years"></head>
<body><article><h1>Minister hides bridge report for years</h1><p>By Nora Vance</p>
<p>The minister kept a report on the bridge in a drawer for three years. The bridge is closed to heavy lorries since March.</p>
<h2>What the drawer held</h2>
<p>Engineers had found cracks in four of the piers. Readers can follow
<a href="https://ledger.example/live/minister-hides-bridge-report-for-years">every turn of it</a> and write to
<a href="https://ledger.example/letters">the editors</a> about what they think of the matter.</p>
<figure><img src="cracks-in-four-of-the-piers-had-been-found.png" alt="Engineers had found cracks in four of the piers"><figcaption>The second pier in May.</figcaption></figure>
<table><tr><th>Pier</th><th>Cracks</th></tr><tr><td>First</td><td>12</td></tr><tr><td>Second</td><td>31</td></tr></table>
</article></body></html>`;

const parsed = parseArticle(new TextEncoder().encode(page), "page.html");
if (!parsed.ok) throw new Error(parsed.diagnostic.message);
const { article } = parsed;

function idOf(words: string): string {
  const found = article.sentences.find(({ text }) => text.includes(words));
  if (found === undefined) throw new Error(`no sentence says “${words}”`);
  return found.id;
}

function masked(...words: readonly string[]) {
  return maskArticle(article, new Set(words.map(idOf)));
}

const blocksOf = (kind: string, from = article) =>
  from.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === kind));
const linksOf = (from = article) => from.sentences.flatMap(({ inlines }) => inlines.flatMap(({ href }) => href ?? []));

describe("an article without what is redacted", () => {
  test("is the article itself when nothing is, and the same each time", () => {
    expect(maskArticle(article, new Set())).toBe(article);
    const once = masked("kept a report");
    expect(masked("kept a report")).toBe(once);
    expect(maskArticle(once, new Set([idOf("kept a report")]))).toBe(once);
  });

  test("has its sentences in their order, with a mark of one length", () => {
    const { sentences } = masked("kept a report", "closed to heavy lorries");
    expect(sentences.map(({ id }) => id)).toEqual(article.sentences.map(({ id }) => id));
    const marks = sentences.filter(({ asideReason }) => asideReason === "redacted");
    expect(marks.map(({ text, kind }) => [text, kind])).toEqual([
      ["█████", "aside"],
      ["█████", "aside"],
    ]);
  });

  test("has neither title nor address nor a link that is called after the title", () => {
    expect(article.url).toContain("minister-hides");
    const { title, url, byline } = masked("Minister hides bridge report");
    expect([title, url, byline]).toEqual(["Briefing", null, article.byline]);
    expect(linksOf()).toHaveLength(2);
    expect(linksOf(masked("Minister hides bridge report"))).toEqual(["https://ledger.example/letters"]);
    expect(linksOf(masked("kept a report"))).toEqual(linksOf());
  });

  test("has no heading that is redacted, and what stands under it", () => {
    const section = masked("What the drawer held").sections.find(({ blocks }) =>
      blocks.some(({ kind }) => kind === "table"),
    );
    expect(section).toMatchObject({ heading: null, headingSentence: null });
  });

  test("has no picture whose caption or file name is redacted", () => {
    expect(blocksOf("image")).toHaveLength(1);
    expect(blocksOf("image", masked("The second pier"))).toEqual([]);
    expect(blocksOf("image", masked("found cracks in four"))).toEqual([]);
    expect(blocksOf("image", masked("kept a report"))).toHaveLength(1);
  });

  test("has the rows of a table that are left, and no head that is redacted", () => {
    expect(blocksOf("table", masked("First 12"))).toMatchObject([{ header: ["Pier", "Cracks"], rows: [{}] }]);
    expect(blocksOf("table", masked("Pier Cracks"))).toMatchObject([{ header: ["", ""], rows: [{}, {}] }]);
    expect(blocksOf("table", masked("First 12", "Second 31"))).toEqual([]);
  });

  test("has no byline that only a redacted line states", () => {
    expect(article.byline).toEqual(["Nora Vance"]);
    expect(masked("By Nora Vance").byline).toEqual([]);
  });
});
