import type { Diagnostic } from "../diagnostics.ts";
import type { Article, ArticleFormat } from "./article.ts";
import { assembleArticle } from "./assemble-article.ts";
import { decodeText, sniffHtmlCharset } from "./decode-text.ts";
import { detectFormat } from "./detect-format.ts";
import type { Draft } from "./draft.ts";
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
  const decoded = decodeText(bytes, format.kind === "html" ? sniffHtmlCharset(bytes) : null);
  const parsed = parsers[format.kind](decoded.text);
  const article = assembleArticle(parsed.draft, format.kind);
  if (!hasArticleText(article)) {
    return refuse("no-article", "No article text was found in this file, only page furniture or nothing at all.");
  }
  return { ok: true, article, diagnostics: [...decoded.diagnostics, ...parsed.diagnostics] };
}
