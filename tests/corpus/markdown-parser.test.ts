import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Article } from "../../slides/article/article.ts";
import { assembleArticle } from "../../slides/article/assemble-article.ts";
import { parseMarkdown } from "../../slides/article/parsers/markdown/parse-markdown.ts";
import { articlesFolder, type Labels, loadLabelled, squeeze } from "./articles.ts";

const isAbsent = articlesFolder === null;

function read(source: string): Article {
  return assembleArticle(parseMarkdown(source).draft, "markdown");
}

const articles = loadLabelled("md").map(({ name, bytes, labels }) => {
  const source = new TextDecoder().decode(bytes);
  return { name, source, labels, article: read(source) };
});

/** Labelled paragraphs that are not found, in order, in the sentences. */
function missing(article: Article, paragraphs: readonly string[]): string[] {
  const text = squeeze(article.sentences.map((sentence) => sentence.text).join(""));
  let at = 0;
  return paragraphs.filter((paragraph) => {
    const wanted = squeeze(paragraph);
    const found = text.indexOf(wanted, at);
    if (found >= 0) at = found + wanted.length;
    return found < 0;
  });
}

function headingsOf(article: Article): string[] {
  return article.sections.flatMap(({ heading }) => (heading === null ? [] : [squeeze(heading)]));
}

function isRightByline(byline: readonly string[], labels: Labels): boolean {
  const accepted = [labels.byline ?? "", ...(labels.bylineAccept ?? [])].map(squeeze);
  if (byline.length === 0) return labels.byline === null;
  return byline.every((name) => accepted.includes(squeeze(name))) || accepted.includes(squeeze(byline.join(" and ")));
}

describe.skipIf(isAbsent)("Markdown of the labelled corpus (skipped without it)", () => {
  it.each(articles)("loses no paragraph of $name", ({ article, labels }) => {
    expect(missing(article, labels.paragraphs ?? [])).toEqual([]);
  });

  it("keeps the words of the paragraphs in the article's own text", () => {
    for (const { article, labels } of articles) {
      const own = article.sentences.filter(({ asideReason }) => asideReason === null);
      const text = squeeze(own.map((sentence) => sentence.text).join(""));
      // Marks of the site's generator are set aside: they are no words of the article.
      const words = (labels.paragraphs ?? [])
        .map((paragraph) => paragraph.replace(/\{[{%].*?[%}]\}/gu, " "))
        .flatMap((paragraph) => paragraph.split(/\s+/u));
      const lost = words.filter((word) => !text.includes(squeeze(word)));
      expect(lost.length / words.length).toBeLessThanOrEqual(0.005);
    }
  });

  it.each(articles)("finds title and author of $name", ({ article, labels }) => {
    const titles = [labels.title ?? "", ...(labels.titleAccept ?? [])].map(squeeze);
    expect(titles).toContain(squeeze(article.title));
    expect(isRightByline(article.byline, labels)).toBe(true);
    expect(article.language.slice(0, 2)).toBe(labels.lang.slice(0, 2));
  });

  it("finds the section headings", () => {
    let right = 0;
    let wrong = 0;
    let lost = 0;
    for (const { article, labels } of articles) {
      const found = headingsOf(article);
      const wanted = labels.headings.map(squeeze);
      const optional = [labels.headingsOptional, labels.otherMarkedHeadings, labels.boldLines].flatMap(
        (lines) => lines ?? [],
      );
      const neutral = new Set(optional.map(squeeze));
      right += wanted.filter((heading) => found.includes(heading)).length;
      lost += wanted.filter((heading) => !found.includes(heading)).length;
      wrong += found.filter((heading) => !wanted.includes(heading) && !neutral.has(heading)).length;
    }
    expect((2 * right) / (2 * right + wrong + lost)).toBeGreaterThanOrEqual(0.97);
  });

  it.each(articles)("sets the boilerplate of $name aside", ({ article, labels }) => {
    const own = new Set(
      article.sentences.flatMap(({ text, asideReason }) => (asideReason === null ? [squeeze(text)] : [])),
    );
    expect((labels.boilerplate ?? []).filter((line) => own.has(squeeze(line)))).toEqual([]);
  });

  it.each(articles)("gives the sentences of $name their places", ({ article, source }) => {
    let at = 0;
    for (const { start, end, text } of article.sentences) {
      expect(start).toBeGreaterThanOrEqual(at);
      expect(end).toBeGreaterThan(start);
      const slice = source.slice(start, end);
      if (!/[&<>\\*_`[\]|{#]/u.test(slice)) expect(squeeze(slice)).toBe(squeeze(text));
      at = end;
    }
  });
});

describe.skipIf(isAbsent)("hostile Markdown (skipped without the corpus)", () => {
  const folder = join(articlesFolder ?? "", "hostile");

  it.each([
    ["xss-file.md", "Only yesterday, we laid to rest the mortal remains of our be"],
    ["front-matter-broken.md", "Only yesterday, we laid to rest the mortal remains of our be"],
    ["nested-quotes.md", "No man could possibly fill the tremendous void left by the p"],
  ])("shows the text of %s", (file, text) => {
    const path = join(folder, file);
    expect(existsSync(path)).toBe(true);
    const article = read(readFileSync(path, "utf8"));
    expect(squeeze(article.sentences.map((sentence) => sentence.text).join(""))).toContain(squeeze(text));
  });

  it("lets no address through that could run something", () => {
    const payloads = JSON.parse(readFileSync(join(folder, "xss-payloads.json"), "utf8")) as readonly {
      payload: string;
    }[];
    for (const { payload } of payloads) {
      expect(JSON.stringify(read(payload))).not.toMatch(
        /"href":"(?!https?:|mailto:)|"src":"(?!https?:|data:image\/)[a-z]+:/iu,
      );
    }
  });
});
