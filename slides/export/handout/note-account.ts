import type { SetAsideReason } from "../../article/article.ts";
import { describeReason } from "../../article/describe-reason.ts";
import type { Deck, Fate } from "../../deck/deck.ts";
import { html, type Markup } from "../../render/html.ts";

function countFates({ ledger }: Deck, fate: Fate): number {
  return ledger.filter((entry) => entry.fate === fate).length;
}

/** Reasons with how often each was given, most frequent first. */
function countReasons({ ledger }: Deck): readonly (readonly [SetAsideReason, number])[] {
  const counts = new Map<SetAsideReason, number>();
  for (const { reason } of ledger) if (reason !== null) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

/**
 * The closing account: what became of every sentence of the article, and why some were set aside. In English, as the
 * reasons are.
 */
export function accountMarkup(deck: Deck): Markup {
  const total = deck.ledger.length;
  const shown = countFates(deck, "shown");
  const spoken = countFates(deck, "spoken");
  const aside = countFates(deck, "set-aside");
  const summary = `Every sentence and line of the text is accounted for. Of ${total}, ${shown} are shown on the slides, ${spoken} are spoken only, and ${aside} ${aside === 1 ? "was" : "were"} set aside. What is shown or spoken stands in this note in full.`;
  const reasons = countReasons(deck).map(
    ([reason, count]) => html`<li><span class="hn-count">${count}</span> ${describeReason(reason)}</li>`,
  );
  const list = reasons.length === 0 ? null : html`<h3>Set aside</h3><ul class="hn-reasons">${reasons}</ul>`;
  return html`<section class="hn-small hn-account" lang="en" dir="ltr"><h2>Account of the text</h2><p>${summary}</p>${list}</section>`;
}
