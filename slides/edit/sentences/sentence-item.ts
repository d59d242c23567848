import type { Article, SentenceId } from "../../article/article.ts";
import type { Item } from "../../deck/deck.ts";
import { indexArticle } from "../article-index.ts";
import { materialOf } from "../article-material.ts";

/** The mark of a list item, which a slide draws itself. */
const listMark = /^(?:\d+[.)]|[-•*])\s+/u;

/** A sentence as an item: its best shortening that is not taken, else the whole of it. */
export function sentenceItem(article: Article, id: SentenceId, taken: ReadonlySet<string>): Item {
  const whole = { text: (indexArticle(article).sentence(id)?.text ?? "").replace(listMark, ""), sources: [id] };
  const found = materialOf(article)
    .statements(id)
    .find(({ text }) => !taken.has(text));
  const { text, sources } = found ?? whole;
  return { text, sources, own: false, label: "", detail: "", depth: 0 };
}
