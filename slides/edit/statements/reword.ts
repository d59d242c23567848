import type { Article } from "../../article/article.ts";
import type { Item, Layout, Statement, Wording } from "../../deck/deck.ts";
import { indexArticle } from "../article-index.ts";
import { isFaithful } from "./is-faithful.ts";

/** The texts of a statement or an item. */
export function wordingOf(statement: Statement | Item): Wording {
  const { text } = statement;
  return "label" in statement
    ? { text, label: statement.label, detail: statement.detail }
    : { text, label: "", detail: "" };
}

/** True for the same texts. */
function isSameWording(a: Wording, b: Wording): boolean {
  return a.text === b.text && a.label === b.label && a.detail === b.detail;
}

/** The wording the engine gave a statement, as far as it gave one. */
function composedWording(statement: Statement | Item): Wording | null {
  return statement.composed ?? (statement.own ? null : wordingOf(statement));
}

/** The texts of a statement's sources that the article has. */
export function sourceTexts({ sources }: Statement, article: Article): readonly string[] {
  const index = indexArticle(article);
  return sources.flatMap((id) => index.sentence(id)?.text ?? []);
}

/** Text on one line: a statement has no line breaks. */
function onOneLine(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]+/gu, " ");
}

function put<S extends Statement>(statement: S, { text, label, detail }: Wording): S {
  return "label" in statement ? { ...statement, text, label, detail } : { ...statement, text };
}

/**
 * A statement with another wording. It keeps its sources; it is the user's own as long as its wording is neither the
 * engine's nor a faithful shortening of the sources. `layout` is the slide's, null for a headline.
 */
export function reword<S extends Statement>(
  statement: S,
  change: Partial<Wording>,
  layout: Layout | null,
  article: Article,
): S {
  const before = wordingOf(statement);
  const { text, label, detail } = { ...before, ...change };
  const wording = { text: onOneLine(text), label: onOneLine(label), detail: onOneLine(detail) };
  if (isSameWording(before, wording)) return statement;
  const composed = composedWording(statement);
  const { composed: _, ...rest } = put(statement, wording);
  if (composed !== null && isSameWording(wording, composed)) return { ...rest, own: false } as S;
  const sources = sourceTexts(statement, article);
  const own = !isFaithful(wording, { layout, language: article.language, sources, composed });
  return { ...rest, own, ...(composed === null ? {} : { composed }) } as S;
}
