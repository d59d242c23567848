import type { SetAsideReason } from "../../article/article.ts";
import type { Deck, Fate } from "../../deck/deck.ts";
import { type AccountWords, accountWords } from "./account-words.ts";

/** What became of the sentences of an article. */
export interface Account {
  readonly words: AccountWords;
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
  const words = accountWords(deck.language);
  const counts = {
    total: deck.ledger.length,
    shown: countFates(deck, "shown"),
    spoken: countFates(deck, "spoken"),
    aside: countFates(deck, "set-aside"),
  };
  return {
    words,
    summary: words.summary(counts),
    reasons: countReasons(deck).map(([reason, count]) => ({ count, reason: words.reason(reason) })),
  };
}
