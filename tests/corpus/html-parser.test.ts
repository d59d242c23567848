import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Draft, DraftBlock, RichText } from "../../slides/article/draft.ts";
import { flattenPage } from "../../slides/article/parsers/html/page/flatten-page.ts";
import { parseTree } from "../../slides/article/parsers/html/page/parse-tree.ts";
import { parseHtml } from "../../slides/article/parsers/html/parse-html.ts";
import { splitWords } from "../../slides/language/words.ts";
import { articlesFolder, loadLabelled, squeeze } from "./articles.ts";

const pages = loadLabelled("html").map(({ name, bytes, labels }) => {
  const { encoding } = labels as { readonly encoding?: string };
  const source = new TextDecoder(encoding ?? "utf-8").decode(bytes);
  return { name, labels, source, ...parseHtml(source) };
});

/** Kinds of blocks that are no text of the article. */
const outside: ReadonlySet<string> = new Set(["aside", "title", "byline", "date", "publication"]);

function textsOf(block: DraftBlock): string[] {
  const plain = (runs: RichText): string => runs.map((run) => run.text).join("");
  if (block.kind === "table") return [block.caption, ...block.header, ...block.rows.flat()].map(plain);
  return [plain(block.kind === "image" ? block.caption : block.text)];
}

function articleTexts(draft: Draft): string[] {
  return draft.blocks.filter(({ kind }) => !outside.has(kind)).flatMap(textsOf);
}

/** How many of the words stand in the text in this order: each word is looked for after the one before. */
function wordsInOrder(words: readonly string[], text: readonly string[]): number {
  let row = new Uint32Array(text.length + 1);
  for (const word of words) {
    const next = new Uint32Array(text.length + 1);
    for (let i = 1; i <= text.length; i += 1)
      next[i] = word === text[i - 1] ? (row[i - 1] ?? 0) + 1 : Math.max(row[i] ?? 0, next[i - 1] ?? 0);
    row = next;
  }
  return row[text.length] ?? 0;
}

/** A name without "By", blanks and capitals. */
function bareName(name: string): string {
  return squeeze(name).toLowerCase().replace(/^by/, "");
}

describe.skipIf(articlesFolder === null)("parseHtml on saved pages (skipped without the article corpus)", () => {
  it.each(pages)(
    "$name: keeps at least 99.5 % of the words of the labelled paragraphs, in order",
    ({ labels, draft }) => {
      const words = (labels.paragraphs ?? []).flatMap(splitWords);
      const found = wordsInOrder(words, articleTexts(draft).flatMap(splitWords));
      expect(found / Math.max(words.length, 1)).toBeGreaterThanOrEqual(0.995);
    },
  );

  it.each(pages)("$name: lets no labelled line of the furniture into the article", ({ labels, draft }) => {
    const lines = new Set(articleTexts(draft).map(squeeze));
    expect((labels.boilerplate ?? []).filter((line) => lines.has(squeeze(line)))).toEqual([]);
  });

  it.each(pages)("$name: shows every visible letter once and nothing of the scripts", ({ source, draft }) => {
    const runs = draft.blocks.flatMap((block): readonly RichText[] => {
      if (block.kind === "table") return [block.caption, ...block.header, ...block.rows.flat()];
      return [block.kind === "image" ? block.caption : block.text];
    });
    let last = 0;
    for (const run of runs.flat()) {
      expect(run.start).toBeGreaterThanOrEqual(last);
      expect(run.end).toBeLessThanOrEqual(source.length);
      last = run.end;
    }
    const seen = flattenPage(parseTree(source)).stream.map((item) => (item.kind === "text" ? item.text : ""));
    expect(squeeze(runs.flatMap((list) => list.map(({ text }) => text)).join(""))).toBe(squeeze(seen.join("")));
    expect(JSON.stringify(draft)).not.toContain("SCRIPT-BODY-REMOVED");
  });

  it("finds the title on at least 95 % of the pages", () => {
    const right = pages.filter(({ labels, draft }) =>
      [labels.title ?? "", ...(labels.titleAccept ?? [])].map(squeeze).includes(squeeze(draft.title ?? "")),
    );
    expect(right.length / pages.length).toBeGreaterThanOrEqual(0.95);
  });

  it("finds the byline, or that there is none, on at least 85 % of the pages", () => {
    const right = pages.filter(({ labels, draft }) => {
      const accepted = [labels.byline ?? "", ...(labels.bylineAccept ?? [])]
        .filter((name) => name !== "")
        .map(bareName);
      if (draft.byline.length === 0) return labels.byline === null;
      return accepted.includes(bareName(draft.byline.join(", "))) || accepted.includes(bareName(draft.byline[0] ?? ""));
    });
    expect(right.length / pages.length).toBeGreaterThanOrEqual(0.85);
  });

  it("finds the section headings with an F1 of at least 0.97", () => {
    let right = 0;
    let wrong = 0;
    let missed = 0;
    for (const { labels, draft } of pages) {
      const neutral = [labels.headingsOptional, labels.otherMarkedHeadings, labels.boldLines].flatMap(
        (list) => list ?? [],
      );
      const passed = new Set(neutral.map(squeeze));
      const wanted = labels.headings.map(squeeze).filter((heading) => heading !== "");
      for (const heading of draft.blocks
        .filter(({ kind }) => kind === "heading")
        .flatMap(textsOf)
        .map(squeeze)) {
        const place = wanted.indexOf(heading);
        if (place >= 0) {
          wanted.splice(place, 1);
          right += 1;
        } else if (!passed.has(heading)) wrong += 1;
      }
      missed += wanted.length;
    }
    expect((2 * right) / (2 * right + wrong + missed)).toBeGreaterThanOrEqual(0.97);
  });
});

describe.skipIf(articlesFolder === null)("parseHtml on hostile pages (skipped without the article corpus)", () => {
  const read = (name: string): string => readFileSync(join(articlesFolder ?? "", "hostile", name), "utf8");

  it.each([
    ["deep-divs.html", "Only yesterday, we laid to rest the mortal remains of our be"],
    ["xss-page.html", "Only yesterday, we laid to rest the mortal remains of our be"],
    ["network-calls.html", "No man could possibly fill the tremendous void left by the p"],
  ])("%s: shows the text", (name, text) => {
    expect(articleTexts(parseHtml(read(name)).draft).join(" ")).toContain(text);
  });

  it.each(["only-script.html", "empty.html"])("%s: has no article", (name) => {
    expect(parseHtml(read(name)).diagnostics.map(({ code }) => code)).toEqual(["no-article-text"]);
  });

  it("keeps no address that could run a script from any of the payloads", () => {
    const payloads =
      articlesFolder === null ? [] : (JSON.parse(read("xss-payloads.json")) as readonly { readonly payload: string }[]);
    for (const { payload } of payloads) {
      for (const block of parseHtml(`<p>Some words of the page.</p>${payload}`).draft.blocks) {
        if (block.kind === "image") expect(block.src).not.toMatch(/^\s*(?:javascript|vbscript|data:(?!image\/))/i);
        for (const run of "text" in block ? block.text : [])
          if (run.href !== undefined) expect(run.href).toMatch(/^(?:https?|mailto):/);
      }
    }
  });
});
