import type { Article } from "../../article/article.ts";
import type { Item } from "../../deck/deck.ts";
import { analysisOf } from "../article-material.ts";

/**
 * The item as a quotation with its speaker, when the article quotes these words; null when it does not. The user's own
 * words without a source are the user's to quote.
 */
export function quoteItem(item: Item, article: Article): Item | null {
  if (item.own && item.sources.length === 0) return item;
  if (item.text.trim() === "") return null;
  const quotation = analysisOf(article).quotes.find(
    ({ text, sentences }) => text.includes(item.text) && sentences.some((id) => item.sources.includes(id)),
  );
  if (quotation === undefined) return null;
  const label = item.label === "" ? (quotation.speaker ?? "") : item.label;
  const detail = item.detail === "" ? (quotation.role ?? "") : item.detail;
  const { composed } = item;
  return { ...item, label, detail, ...(composed === undefined ? {} : { composed: { ...composed, label, detail } }) };
}
