import type { SetAsideReason } from "../../article/article.ts";
import { describeReason } from "../../article/describe-reason.ts";
import type { Deck, Fate } from "../../deck/deck.ts";

/** What became of the sentences of an article. In English, as the reasons are. */
export interface Account {
  readonly summary: string;
  /** Why sentences were set aside and how many, most frequent first. */
  readonly reasons: readonly { readonly count: number; readonly reason: string }[];
}

function countFates({ ledger }: Deck, fate: Fate): number {
  return ledger.filter((entry) => entry.fate === fate).length;
}

function countReasons({ ledger }: Deck): readonly (readonly [SetAsideReason, number])[] {
  const counts = new Map<SetAsideReason, number>();
  for (const { reason } of ledger) if (reason !== null) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** The closing account of a handout: what became of every sentence, and why some were set aside. */
export function accountOf(deck: Deck): Account {
  const total = deck.ledger.length;
  const shown = countFates(deck, "shown");
  const spoken = countFates(deck, "spoken");
  const aside = countFates(deck, "set-aside");
  return {
    summary: `Every sentence and line of the text is accounted for. Of ${total}, ${shown} are shown on the slides, ${spoken} are spoken only, and ${aside} ${aside === 1 ? "was" : "were"} set aside. What is shown or spoken stands in this note in full.`,
    reasons: countReasons(deck).map(([reason, count]) => ({ count, reason: describeReason(reason) })),
  };
}
