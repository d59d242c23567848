import type { Item, Layout, Wording } from "../../deck/deck.ts";
import { type QuotationMarks, quotationMarks } from "../../render/quotation-marks.ts";

function quoted(text: string, { open, close }: QuotationMarks): string {
  return text === "" ? text : open + text + close;
}

function unquoted(text: string, { open, close }: QuotationMarks): string {
  const isQuoted = text.startsWith(open) && text.endsWith(close) && text.length >= open.length + close.length;
  return isQuoted ? text.slice(open.length, text.length - close.length) : text;
}

function rewrite(item: Item, write: (text: string) => string): Item {
  const { composed } = item;
  const changed = { ...item, text: write(item.text) };
  if (composed === undefined) return changed;
  const wording: Wording = { ...composed, text: write(composed.text) };
  return { ...changed, composed: wording };
}

/**
 * An item that goes from a slide of one layout to one of another. A slide of the layout `quote` draws the quotation marks
 * itself; elsewhere they must be in the text, or somebody's words would stand as a statement of fact. `language` is BCP 47.
 */
export function adaptQuotation(item: Item, from: Layout, to: Layout, language: string): Item {
  if ((from === "quote") === (to === "quote")) return item;
  const marks = quotationMarks(language);
  return rewrite(item, (text) => (from === "quote" ? quoted(text, marks) : unquoted(text, marks)));
}
