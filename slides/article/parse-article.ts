import type { Diagnostic } from "../diagnostics.ts";
import type { Article, ArticleFormat } from "./article.ts";
import { assembleArticle } from "./assemble-article.ts";
import { decodeText, sniffHtmlCharset } from "./decode-text.ts";
import { detectFormat } from "./detect-format.ts";
import type { Draft } from "./draft.ts";
import { markupLength } from "./formats/markup-length.ts";
import { parseHtml } from "./parsers/html/parse-html.ts";
import { parseMarkdown } from "./parsers/markdown/parse-markdown.ts";
import { parsePlainText } from "./parsers/plain-text/parse-plain-text.ts";

export type ParseResult =
  | { readonly ok: true; readonly article: Article; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostic: Diagnostic };

type Parser = (source: string) => { readonly draft: Draft; readonly diagnostics: readonly Diagnostic[] };

const parsers: Readonly<Record<ArticleFormat, Parser>> = {
  text: parsePlainText,
  markdown: parseMarkdown,
  html: parseHtml,
};

/**
 * Characters of an article: 250,000 words, thirty hours of speaking, the length of three novels. Markup around the text
 * may be some times as long.
 */
const longestText = 1_500_000;
const longestSource: Readonly<Record<ArticleFormat, number>> = {
  text: longestText,
  markdown: longestText,
  html: 5_000_000,
};

const tooLong =
  "The text is over 1.5 million characters long, which is a book rather than an article: save the part to brief from.";

function textLength({ sentences }: Article): number {
  return sentences.reduce((sum, { text, asideReason }) => sum + (asideReason === null ? text.length : 0), 0);
}

function refuse(code: string, message: string): ParseResult {
  return { ok: false, diagnostic: { code, severity: "error", message } };
}

/** True when a draft has something to brief from: text that is not furniture. */
function hasArticleText(article: Article): boolean {
  return article.sentences.some(
    ({ asideReason, kind }) =>
      asideReason === null && !["title", "byline", "date", "publication", "heading"].includes(kind),
  );
}

/**
 * Reads an article from the bytes of a file. `name` is only a hint: content decides the format. What cannot be read is
 * refused with one sentence; nothing throws on bad input.
 */
export function parseArticle(bytes: Uint8Array, name: string): ParseResult {
  const format = detectFormat(bytes, name);
  if (format.kind === "refused") return refuse(format.code, format.message);
  if (format.kind === "briefing") {
    return refuse("is-briefing", "This is a finished briefing, not an article.");
  }
  if (format.kind === "deck") return refuse("is-deck", "These are finished slides, not an article.");
  const decoded = decodeText(bytes, format.kind === "html" ? sniffHtmlCharset(bytes) : null);
  if (markupLength(decoded.text) > longestSource[format.kind]) return refuse("too-long", tooLong);
  const parsed = parsers[format.kind](decoded.text);
  const article = assembleArticle(parsed.draft, format.kind);
  if (textLength(article) > longestText) return refuse("too-long", tooLong);
  if (!hasArticleText(article)) {
    return refuse("no-article", "No article text was found in this file, only page furniture or nothing at all.");
  }
  return { ok: true, article, diagnostics: [...decoded.diagnostics, ...parsed.diagnostics] };
}
