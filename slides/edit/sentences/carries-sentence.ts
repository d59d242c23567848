import type { Article, SentenceId } from "../../article/article.ts";
import type { Statement } from "../../deck/deck.ts";
import { lendingSources } from "../../fidelity/lending-sources.ts";
import { prepareText } from "../../fidelity/prepared-text.ts";
import { indexArticle } from "../article-index.ts";

/**
 * True when a statement says what a sentence says. A sentence that is a source only because it names somebody is not
 * said, and neither is any by words that are the user's own.
 */
export function carriesSentence(statement: Statement, id: SentenceId, article: Article): boolean {
  const { own, sources, text } = statement;
  if (own || !sources.includes(id)) return false;
  if (sources.length === 1) return true;
  const { sentence } = indexArticle(article);
  const prepare = (written: string) => prepareText(written, article.language);
  const prepared = new Map(sources.map((source) => [source, prepare(sentence(source)?.text ?? "")]));
  const lending = lendingSources(prepare(text), [...prepared.values()]);
  return lending.some((source) => source === prepared.get(id));
}
