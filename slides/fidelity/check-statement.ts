import { checkMarkers } from "./check-markers.ts";
import { checkNumbers } from "./check-numbers.ts";
import { checkQuotations } from "./check-quotations.ts";
import { changedOrder, inventedWords } from "./check-words.ts";
import type { FidelityBreach } from "./fidelity-breach.ts";
import { lendingSources } from "./lending-sources.ts";
import { type PreparedText, prepareText } from "./prepared-text.ts";

/** As `checkStatement`, for texts that have been read already. */
export function checkPrepared(statement: PreparedText, sources: readonly PreparedText[]): readonly FidelityBreach[] {
  const lending = lendingSources(statement, sources);
  const [only] = sources;
  return [
    ...inventedWords(statement, sources),
    ...checkNumbers(statement, sources, lending),
    ...checkMarkers(statement, lending),
    ...(sources.length === 1 && only !== undefined ? changedOrder(statement, only) : []),
    ...checkQuotations(statement, sources),
  ];
}

/**
 * Where a statement departs from its source sentences: words, numbers or units they do not have; numbers, negations,
 * hedges or attributions lost or added; words in another order; quotations changed. Empty for a statement made by
 * leaving out what may be left out. `language` is a BCP 47 tag: English and Russian have full vocabularies, of other
 * languages digits, unit signs and words are compared. Never throws; time is proportional to the texts' length.
 */
export function checkStatement(text: string, sources: readonly string[], language: string): readonly FidelityBreach[] {
  return checkPrepared(
    prepareText(text, language),
    sources.map((source) => prepareText(source, language)),
  );
}
