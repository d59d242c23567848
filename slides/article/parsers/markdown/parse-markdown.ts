import type { Diagnostic } from "../../../diagnostics.ts";
import type { Draft, DraftBlock, RichText } from "../../draft.ts";
import { alignSource } from "./align-source.ts";
import { openWriter } from "./block-writer.ts";
import { captionTables } from "./caption-tables.ts";
import { findBareHeadings } from "./find-bare-headings.ts";
import { type ArticleValues, articleValues } from "./front-matter/article-values.ts";
import { readFrontMatter } from "./front-matter/read-front-matter.ts";
import { splitFrontMatter } from "./front-matter/split-front-matter.ts";
import { readHtmlTokens } from "./html-tokens.ts";
import { parseInline } from "./parse-inline.ts";
import { parseTrees } from "./parse-tree.ts";
import { joinRuns, type PlacedBlock } from "./placed-block.ts";
import { prepareMarkdown } from "./prepare-markdown.ts";
import { readHeadLines, readTitle } from "./read-head.ts";
import { readMetadataLines } from "./read-metadata-lines.ts";
import { readPipeLines } from "./read-pipe-lines.ts";
import { separateFurniture } from "./separate-furniture.ts";
import { separateTemplateMarks } from "./template-marks.ts";
import { writeMarkdown } from "./write-markdown.ts";

/**
 * Reads Markdown (CommonMark, GitHub's tables, task lists and footnotes, raw HTML) with YAML, TOML or JSON front matter.
 * Metadata comes from the front matter, else from the lines above the text. Marks of site generators and furniture of a
 * converted web page are set aside; scripts and comments do not come out, and addresses other than http, https and
 * mailto are dropped. Never throws.
 */
export function parseMarkdown(source: string): { draft: Draft; diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const front = readFront(source, diagnostics);
  const collected = collectBlocks(source, front.bodyStart, diagnostics);
  const plain = readPipeLines(separateTemplateMarks(collected));
  const declared = front.values.title === null ? null : plainText(front.values.title);
  const lines = readMetadataLines(plain);
  const titled = readTitle(lines.blocks, declared ?? lines.values.title);
  const head = readHeadLines(titled.blocks);
  const furnished = separateFurniture(head.blocks, titled.title);
  const blocks = captionTables(findBareHeadings(furnished, titled.title));
  const byline = [front.values.byline, lines.values.byline, head.byline].find((names) => names.length > 0) ?? [];
  return {
    draft: {
      title: titled.title,
      byline: byline.map(plainText),
      date: front.values.date ?? lines.values.date ?? head.date,
      publication: front.values.publication ?? lines.values.publication,
      url: front.values.url ?? lines.values.url,
      language: front.values.language,
      blocks: [...front.blocks, ...blocks.map(({ block }) => block)],
    },
    diagnostics,
  };
}

interface Front {
  readonly values: ArticleValues;
  readonly blocks: readonly DraftBlock[];
  readonly bodyStart: number;
}

function readFront(source: string, diagnostics: Diagnostic[]): Front {
  const matter = splitFrontMatter(source);
  const reading = matter === null ? null : readFrontMatter(matter);
  if (matter === null || reading === null || reading.kind === "text") {
    return { values: articleValues({}), blocks: [], bodyStart: 0 };
  }
  const values = articleValues(reading.values);
  const place = { start: matter.start, end: matter.end };
  if (reading.kind === "values") {
    const quote = (value: string) => quoteValue(source, value, place);
    const blocks: DraftBlock[] = [];
    if (values.subtitle !== null) blocks.push({ kind: "standfirst", text: quote(values.subtitle) });
    if (values.summary !== null) blocks.push({ kind: "aside", reason: "front-matter", text: quote(values.summary) });
    return { values, blocks, bodyStart: matter.end };
  }
  diagnostics.push({
    code: "front-matter-broken",
    severity: "warning",
    message: "The metadata at the top of the file could not be read; it is kept as set-aside text.",
    place,
  });
  const text = [{ text: source.slice(matter.start, matter.end), ...place }];
  return { values, blocks: [{ kind: "aside", reason: "front-matter", text }], bodyStart: matter.end };
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** A value of the front matter as text, with its place there; the whole of the front matter when it is written otherwise. */
function quoteValue(source: string, value: string, matter: Place): RichText {
  const start = source.slice(0, matter.end).indexOf(value.slice(0, 16), matter.start);
  const text = plainText(value);
  return start < 0 || text !== value ? [{ text, ...matter }] : alignSource(source, value, start, matter.end);
}

function collectBlocks(source: string, bodyStart: number, diagnostics: Diagnostic[]): PlacedBlock[] {
  const prepared = prepareMarkdown(source, bodyStart);
  if (prepared.simplified) {
    diagnostics.push({
      code: "markdown-simplified",
      severity: "info",
      message: "Some passages are so deeply nested or so full of marks that they were read as plain text.",
    });
  }
  const writer = openWriter(source);
  writeMarkdown(writer, parseTrees(prepared.text));
  return writer.blocks;
}

/** A value of the front matter without the Markdown and the character references some writers put there. */
function plainText(value: string): string {
  if (!/[&*_`[<\\]/u.test(value) || value.length > 2000) return value;
  const bare = readHtmlTokens(value)
    .map((token) => (token.kind === "text" ? token.text : ""))
    .join("");
  const writer = openWriter(bare);
  writeMarkdown(writer, {
    trees: [{ root: parseInline(bare), start: 0, length: bare.length }],
    definitions: new Map(),
  });
  const text = writer.blocks.map(({ block }) => ("text" in block ? joinRuns(block.text) : "")).join(" ");
  return text === "" ? value : text;
}
