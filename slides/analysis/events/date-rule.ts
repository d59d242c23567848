import type { Passage } from "../reading/passage.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

/** A date in a passage: tokens `from` to `to`, end exclusive. */
export interface DateMatch {
  readonly from: number;
  readonly to: number;
  readonly iso: string | null;
  readonly relative: boolean;
}

/** Reads a date that begins at a token; null when none does. Looks at a bounded number of tokens. */
export type DateRule = (passage: Passage, at: number, vocabulary: Vocabulary) => DateMatch | null;

/** The lower-case text of the token at a place, empty outside the sentence of `of`. */
export function lowerAt(passage: Passage, at: number, of: number): string {
  return passage.sentenceOf[at] === passage.sentenceOf[of] ? (passage.tokens[at]?.lower ?? "") : "";
}

/** A day of the month ("3", "11th"), 0 when the token is none. */
export function dayAt(passage: Passage, at: number, of: number): number {
  const text = lowerAt(passage, at, of);
  const day = /^\d{1,2}$/u.test(text) ? Number(text) : 0;
  return day >= 1 && day <= 31 ? day : 0;
}

/** A year between 1000 and 2199, 0 when the token is none. */
export function yearAt(passage: Passage, at: number, of: number): number {
  const text = lowerAt(passage, at, of);
  return /^(?:1\d|2[01])\d\d$/u.test(text) ? Number(text) : 0;
}

/** `2009`, `2009-06`, `2009-06-16`. */
export function isoDate(year: number, month = 0, day = 0): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return [String(year), ...(month > 0 ? [two(month)] : []), ...(month > 0 && day > 0 ? [two(day)] : [])].join("-");
}
