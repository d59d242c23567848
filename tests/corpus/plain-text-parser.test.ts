import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decodeText, sniffHtmlCharset } from "../../slides/article/decode-text.ts";
import { detectFormat } from "../../slides/article/detect-format.ts";
import type { DraftBlock } from "../../slides/article/draft.ts";
import { parsePlainText } from "../../slides/article/parsers/plain-text/parse-plain-text.ts";
import { countWords } from "../../slides/language/words.ts";
import { articlesFolder, type LabelledArticle, type Labels, loadLabelled, squeeze } from "./articles.ts";

const isAbsent = articlesFolder === null;
const notText: ReadonlySet<DraftBlock["kind"]> = new Set(["aside", "title", "byline", "date", "publication"]);

function textOf(block: DraftBlock): string {
  if (block.kind === "table") {
    return [block.header, ...block.rows]
      .map((row) => row.map((cell) => cell.map(({ text }) => text).join("")).join(" "))
      .join("\n");
  }
  return (block.kind === "image" ? block.caption : block.text).map(({ text }) => text).join("");
}

function read({ name, bytes, labels }: LabelledArticle) {
  const decoded = decodeText(bytes);
  const { draft } = parsePlainText(decoded.text);
  const own = draft.blocks.filter(({ kind }) => !notText.has(kind));
  return { name, labels, decoded, draft, own };
}

const articles = loadLabelled("txt").map(read);
const titled = articles.filter(({ labels }) => labels.title !== null);

/** Share of the labelled words that are in the article's own text, in order. Paragraphs not found whole go by sentences. */
function coverage(own: readonly DraftBlock[], labels: Labels): number {
  const text = squeeze(own.map(textOf).join("\n"));
  let at = 0;
  let words = 0;
  let kept = 0;
  for (const paragraph of labels.paragraphs ?? labels.sentences ?? []) {
    const found = text.indexOf(squeeze(paragraph), at);
    if (found >= 0) at = found + squeeze(paragraph).length;
    for (const sentence of found >= 0 ? [paragraph] : paragraph.split(/(?<=[.!?])\s/u)) {
      words += countWords(sentence);
      if (found >= 0 || text.includes(squeeze(sentence), at)) kept += countWords(sentence);
    }
  }
  return words === 0 ? 1 : kept / words;
}

function isRightByline(byline: readonly string[], labels: Labels): boolean {
  const accepted = [labels.byline ?? "", ...(labels.bylineAccept ?? [])].map((name) => squeeze(name).toLowerCase());
  if (byline.length === 0) return labels.byline === null;
  return accepted.includes(squeeze(byline.join(", ")).toLowerCase());
}

/** Headings found, missed and too many. Lines the labels leave open, and headings they have lost the words of, are neither. */
function scoreHeadings(own: readonly DraftBlock[], labels: Labels): { right: number; wrong: number; missed: number } {
  const wanted = labels.headings.map(squeeze).filter((heading) => heading !== "");
  let open = labels.headings.length - wanted.length;
  const neutral = [labels.headingsOptional, labels.otherMarkedHeadings, labels.boldLines, [labels.title ?? ""]];
  const optional = new Set(neutral.flatMap((lines) => lines ?? []).map(squeeze));
  let right = 0;
  let wrong = 0;
  for (const block of own) {
    if (block.kind !== "heading") continue;
    const heading = squeeze(textOf(block));
    const index = wanted.indexOf(heading);
    if (index >= 0) wanted.splice(index, 1);
    if (index >= 0) right++;
    else if (!optional.has(heading)) {
      if (open > 0) open--;
      else wrong++;
    }
  }
  return { right, wrong, missed: wanted.length };
}

describe.skipIf(isAbsent)("plain text of the labelled corpus (skipped without it)", () => {
  it.each(articles)("decodes $name as labelled", ({ decoded, labels }) => {
    const { encoding } = labels as Labels & { readonly encoding: string };
    expect(decoded.encoding).toBe(encoding.replace(/-(?:sig|bom)$/u, ""));
    const text = squeeze(decoded.text).replaceAll(">", "");
    const lost = (labels.paragraphs ?? []).filter(
      (paragraph) => !text.includes(squeeze(paragraph).replaceAll(">", "")),
    );
    expect(lost).toEqual([]);
  });

  it.each(articles)("keeps 99.5 % of the words of $name in the article's own text", ({ own, labels }) => {
    expect(coverage(own, labels)).toBeGreaterThanOrEqual(0.995);
  });

  it("finds 95 % of the titles", () => {
    const wrong = titled.filter(({ draft, labels }) => {
      const accepted = [labels.title ?? "", ...(labels.titleAccept ?? [])].map(squeeze);
      return !accepted.includes(squeeze(draft.title ?? ""));
    });
    expect(wrong.length / titled.length, wrong.map(({ name }) => name).join()).toBeLessThanOrEqual(0.05);
  });

  it("finds 85 % of the authors", () => {
    const wrong = articles.filter(({ draft, labels }) => !isRightByline(draft.byline, labels));
    expect(wrong.length / articles.length, wrong.map(({ name }) => name).join()).toBeLessThanOrEqual(0.15);
  });

  it("finds the headings with an F1 of 0.9", () => {
    const scores = articles.map(({ own, labels }) => scoreHeadings(own, labels));
    const sum = (key: "right" | "wrong" | "missed"): number => scores.reduce((total, score) => total + score[key], 0);
    expect((2 * sum("right")) / (2 * sum("right") + sum("wrong") + sum("missed"))).toBeGreaterThanOrEqual(0.9);
  });

  it("sets 95 % of the lines of page furniture aside", () => {
    let lines = 0;
    const kept: string[] = [];
    for (const { own, labels } of articles) {
      const text = new Set(own.map((block) => squeeze(textOf(block))));
      const paragraphs = new Set((labels.paragraphs ?? []).map(squeeze));
      const furniture = (labels.boilerplate ?? []).filter((line) => squeeze(line) !== "");
      lines += furniture.length;
      kept.push(...furniture.filter((line) => text.has(squeeze(line)) && !paragraphs.has(squeeze(line))));
    }
    expect(kept.length / lines, kept.join("\n")).toBeLessThanOrEqual(0.05);
  });

  it("gets the first article, with its glued picture names and its tail, exactly right", () => {
    const article = articles.find(({ labels }) => labels.file.startsWith("kazakhstan"));
    expect(article?.draft.title).toBe(article?.labels.title);
    expect(article?.draft.byline).toEqual([article?.labels.byline]);
    const blocks = article?.draft.blocks ?? [];
    const texts = (kind: DraftBlock["kind"]): readonly string[] =>
      blocks.filter((block) => block.kind === kind).map(textOf);
    expect(texts("heading")).toEqual(article?.labels.headings);
    expect(texts("paragraph")).toEqual(article?.labels.paragraphs);
    const asides = blocks.flatMap((block) => (block.kind === "aside" ? [[block.reason, textOf(block)]] : []));
    expect(asides.map(([reason]) => reason)).toEqual([
      "image-residue",
      "image-residue",
      "related-links",
      "page-furniture",
    ]);
    expect(asides.slice(2).map(([, text]) => text)).toEqual(article?.labels.boilerplate);
  });

  it.each(articles)("claims every letter of $name for a block", ({ decoded, draft }) => {
    const covered = new Uint8Array(decoded.text.length);
    for (const block of draft.blocks) {
      const runs =
        block.kind === "table"
          ? [...block.header, ...block.rows.flat()].flat()
          : block.kind === "image"
            ? block.caption
            : block.text;
      for (const { start, end } of runs) covered.fill(1, start, end);
    }
    const lost = Array.from(decoded.text.matchAll(/\p{L}{2,}/gu)).filter(({ index }) => covered[index] === 0);
    expect(lost.map(([word]) => word)).toEqual([]);
  });
});

describe.skipIf(isAbsent)("files of the labelled corpus (skipped without it)", () => {
  const folder = articlesFolder ?? "";
  const kinds = { txt: "text", html: "html", md: "markdown" } as const;

  it.each(["txt", "html", "md"] as const)("are told by their content, whatever their names: %s", (kind) => {
    for (const { name, bytes } of loadLabelled(kind)) {
      expect([name, detectFormat(bytes, name)]).toEqual([name, { kind: kinds[kind] }]);
      if (kind !== "md") expect([name, detectFormat(bytes, "article.bin")]).toEqual([name, { kind: kinds[kind] }]);
    }
  });

  it.each(["docx", "pdf"])("are refused with a reason: %s", (kind) => {
    for (const file of readdirSync(join(folder, kind)).filter((name) => name.endsWith(`.${kind}`))) {
      expect(detectFormat(readFileSync(join(folder, kind, file)), file)).toMatchObject({
        kind: "refused",
        code: kind === "pdf" ? "pdf" : "word-document",
      });
    }
  });

  it("are decoded as labelled: pages", () => {
    for (const { name, bytes, labels } of loadLabelled("html")) {
      const { encoding } = labels as Labels & { readonly encoding: string };
      expect([name, decodeText(bytes, sniffHtmlCharset(bytes)).encoding]).toEqual([name, encoding]);
      expect([name, decodeText(bytes).encoding]).toEqual([name, encoding]);
    }
  });

  it("that are hostile are refused or opened as expected, and none is lost in", () => {
    const hostile = join(folder, "hostile");
    const index = JSON.parse(readFileSync(join(hostile, "index.json"), "utf8")) as readonly {
      readonly file: string;
      readonly format: string;
      readonly expect: string;
      readonly mustContain?: readonly string[];
    }[];
    for (const { file, format, expect: expected, mustContain } of index) {
      const path = join(hostile, file);
      if (!existsSync(path) || !statSync(path).isFile() || !["txt", "docx"].includes(format)) continue;
      const bytes = readFileSync(path);
      const found = detectFormat(bytes, file);
      if (expected === "refuse") expect([file, found.kind]).toEqual([file, "refused"]);
      if (found.kind !== "text") continue;
      const { text } = decodeText(bytes);
      const read = parsePlainText(text).draft.blocks.map(textOf).join("\n");
      for (const wanted of mustContain ?? []) expect(squeeze(read)).toContain(squeeze(wanted));
    }
  });
});
