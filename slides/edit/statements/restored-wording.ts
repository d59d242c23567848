import type { Article } from "../../article/article.ts";
import type { Item, Layout, NoteLine, Statement, Wording } from "../../deck/deck.ts";
import { indexArticle } from "../article-index.ts";
import { materialOf } from "../article-material.ts";
import { makesStatements } from "./is-faithful.ts";
import { wordingOf } from "./reword.ts";

/** The engine's best wording of the one sentence a statement was taken from. */
function wordingFromSource(article: Article, statement: Statement | Item, layout: Layout | null): Wording | null {
  const [source, another] = statement.sources;
  const sentence = source === undefined ? undefined : indexArticle(article).sentence(source);
  if (source === undefined || sentence === undefined || another !== undefined) return null;
  const { statements, headlines } = materialOf(article);
  const found = (layout === null ? headlines(source) : statements(source))[0]?.text ?? sentence.text;
  return { ...wordingOf(statement), text: found };
}

/**
 * The wording that restores a statement the user changed: the engine's own, else, for the user's words about one
 * sentence, that sentence shortened anew. Null when it is as the engine made it, or has no source to go back to.
 * `layout` is the slide's, null for a headline.
 */
export function restoredWording(article: Article, statement: Statement | Item, layout: Layout | null): Wording | null {
  if (statement.composed !== undefined) return statement.composed;
  if (!statement.own || (layout !== null && !makesStatements(layout))) return null;
  return wordingFromSource(article, statement, layout);
}

/** The sentences that a changed line of the notes was made of, as lines; null when it was made of none. */
export function restoredNotes(article: Article, line: NoteLine): readonly NoteLine[] | null {
  if (line.kind !== "own" || line.sources === undefined) return null;
  const { sentence } = indexArticle(article);
  const list = line.list === undefined ? {} : { list: line.list };
  const lines = line.sources.flatMap((id): readonly NoteLine[] => {
    const text = sentence(id)?.text;
    return text === undefined ? [] : [{ kind: "sentence", sentence: id, text, ...list }];
  });
  return lines.length === 0 ? null : lines;
}
