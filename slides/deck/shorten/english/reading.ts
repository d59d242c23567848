import { findMainClause, isAttribution, type MainClause } from "./main-clause.ts";
import type { EnglishSentence } from "./read-english.ts";

/** A sentence with what the rules ask of it, found once. */
export interface Reading extends EnglishSentence {
  readonly main: MainClause;
  /** Which segments say who claims the rest. */
  readonly isAttribution: readonly boolean[];
  /** Number of guarded tokens before each index: numbers, dates, negations, hedges, attributions. */
  readonly guardsBefore: readonly number[];
  /** The same without numbers and dates. */
  readonly claimGuardsBefore: readonly number[];
}

function runningCount(length: number, isCounted: (at: number) => boolean): readonly number[] {
  const counts = [0];
  for (let at = 0; at < length; at += 1) counts.push((counts[at] ?? 0) + (isCounted(at) ? 1 : 0));
  return counts;
}

/** Prepares a sentence for the rules; null when it has no main clause that can be told. */
export function readForRules(sentence: EnglishSentence): Reading | null {
  const main = findMainClause(sentence);
  if (main === null) return null;
  const { negations, hedges, attributions, numbers } = sentence.prepared;
  const claims = new Set<number>();
  for (const { from, to } of [...negations, ...hedges, ...attributions]) {
    for (let at = from; at < to; at += 1) claims.add(at);
  }
  const figures = new Set<number>();
  for (const { from, to } of numbers) for (let at = from; at < to; at += 1) figures.add(at);
  const { length } = sentence.tokens;
  return {
    ...sentence,
    main,
    isAttribution: sentence.segments.map((segment) => isAttribution(sentence, segment)),
    guardsBefore: runningCount(length, (at) => claims.has(at) || figures.has(at)),
    claimGuardsBefore: runningCount(length, (at) => claims.has(at)),
  };
}

/** True when a stretch holds a number, date, negation, hedge or attribution, none of which may be lost. */
export function isGuarded({ guardsBefore }: Reading, from: number, to: number): boolean {
  return (guardsBefore[to] ?? 0) > (guardsBefore[from] ?? 0);
}

/** True when a stretch holds a negation, hedge or attribution; its numbers may go if its whole clause goes. */
export function isClaimGuarded({ claimGuardsBefore }: Reading, from: number, to: number): boolean {
  return (claimGuardsBefore[to] ?? 0) > (claimGuardsBefore[from] ?? 0);
}
