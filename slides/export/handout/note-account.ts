import type { Deck } from "../../deck/deck.ts";
import { html, type Markup } from "../../render/html.ts";
import { accountOf } from "./account-of.ts";

/** The closing account: what became of every sentence of the article, and why some were set aside. */
export function accountMarkup(deck: Deck): Markup {
  const { words, summary, reasons } = accountOf(deck);
  const rows = reasons.map(({ count, reason }) => html`<li><span class="hn-count">${count}</span> ${reason}</li>`);
  const list = rows.length === 0 ? null : html`<h3>${words.setAside}</h3><ul class="hn-reasons">${rows}</ul>`;
  return html`<section class="hn-small hn-account" lang="${words.language}" dir="ltr"><h2>${words.title}</h2><p>${summary}</p>${list}</section>`;
}
