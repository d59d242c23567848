import type { Article, SentenceId } from "../../article/article.ts";
import type { Item } from "../../deck/deck.ts";
import { writeVariant } from "../../deck/shorten/write-variant.ts";
import { readTokens } from "../../fidelity/read-tokens.ts";
import { indexArticle } from "../article-index.ts";
import { materialOf } from "../article-material.ts";

/** The mark of a list item, which a slide draws itself. */
const listMark = /^(?:\d+[.)]|[-•*])\s+/u;

/** A sentence as a slide prints one: without the mark of a list and without a full stop. */
function printed(text: string): string {
  const unmarked = text.replace(listMark, "");
  const written = writeVariant(readTokens(unmarked), () => true);
  return written !== "" && unmarked.startsWith(written) ? written : unmarked;
}

/** A sentence as an item: its best shortening that is not taken, else the whole of it. */
export function sentenceItem(article: Article, id: SentenceId, taken: ReadonlySet<string>): Item {
  const whole = { text: printed(indexArticle(article).sentence(id)?.text ?? ""), sources: [id] };
  const found = materialOf(article)
    .statements(id)
    .find(({ text }) => !taken.has(text));
  const { text, sources } = found ?? whole;
  return { text, sources, own: false, label: "", detail: "", depth: 0 };
}
