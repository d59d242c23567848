import type { SentenceId } from "../article/article.ts";
import type { Deck, LedgerEntry } from "../deck/deck.ts";

const known = new WeakMap<readonly LedgerEntry[], ReadonlySet<SentenceId>>();

/** The sentences that the user redacted: they stay in the document and are in nothing that is made of it. */
export function redactedSentences({ ledger }: Deck): ReadonlySet<SentenceId> {
  const cached = known.get(ledger);
  if (cached !== undefined) return cached;
  const redacted = new Set(ledger.flatMap(({ sentence, reason }) => (reason === "redacted" ? [sentence] : [])));
  known.set(ledger, redacted);
  return redacted;
}
