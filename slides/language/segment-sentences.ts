import { cutLongSentence } from "./cut-long-sentence.ts";
import { trackQuotations } from "./quotation-tracker.ts";
import { breakAfterTerminator } from "./sentence-breaks.ts";
import { type SentenceRules, sentenceRules } from "./sentence-rules.ts";
import type { TextSpan } from "./text-span.ts";

/** Marks that may end a sentence, and the breaks that always do: a blank line, a paragraph separator, a form feed. */
const terminatorPattern = /[\p{Sentence_Terminal}\u2025\u2026]+|\n[^\S\n]*\n|[\u2029\f]/gu;
const blankPattern = /\s/u;
const wordPattern = /[\p{L}\p{N}]/u;

/**
 * Cuts text into sentences. The spans are trimmed, ordered and disjoint and cover every character that is not a blank.
 *
 * The candidates are those of Unicode's sentence boundaries (UAX #29); which of them hold is decided by rules of the
 * language (abbreviations, initials, ordinals, attributions after a quotation). `Intl.Segmenter` is not used because its
 * answers depend on the runtime's ICU version, and the same bytes must give the same deck everywhere.
 */
export function segmentSentences(text: string, language: string): readonly TextSpan[] {
  const spans: TextSpan[] = [];
  let start = 0;
  let readTo = 0;
  let hasWord = false;
  for (const end of sentenceEnds(text, sentenceRules(language))) {
    hasWord ||= wordPattern.test(text.slice(readTo, end));
    readTo = end;
    // Marks alone ("…", "* * *") are no sentence: they go with the next one, at the end with the last.
    if (!hasWord && end < text.length) continue;
    const span = trim(text, start, end);
    const before = spans.at(-1);
    if (span !== null && !hasWord && before !== undefined) spans.splice(-1, 1, { start: before.start, end: span.end });
    else if (span !== null) spans.push(...cutLongSentence(text, span));
    start = end;
    hasWord = false;
  }
  return spans;
}

function* sentenceEnds(text: string, rules: SentenceRules): Generator<number> {
  const isLeftOpen = trackQuotations(text);
  let start = 0;
  let enumerator = 0;
  for (const match of text.matchAll(terminatorPattern)) {
    const from = match.index;
    if (from < start) continue;
    const to = from + match[0].length;
    if (match[0] === ".") {
      const found = findEnumerator(text, start, from, enumerator);
      if (found !== null) {
        if (found.at > start) yield found.at;
        start = found.at;
        enumerator = found.number;
        continue;
      }
    }
    const end = blankPattern.test(match[0]) ? to : breakAfterTerminator({ text, rules, isLeftOpen, start, from, to });
    if (end === null || end <= start) continue;
    yield end;
    start = end;
  }
  yield text.length;
}

/** "… as follows: 1. Finland 2. Norway": a number that goes on counting begins a sentence instead of ending one. */
function findEnumerator(
  text: string,
  start: number,
  from: number,
  before: number,
): { at: number; number: number } | null {
  const digits = /(?:^|(:)?\s)(\d{1,2})$/u.exec(text.slice(Math.max(start, from - 4), from));
  if (digits === null || !/^\s\s?["“«]?\p{Lu}/u.test(text.slice(from + 1, from + 5))) return null;
  const number = Number(digits[2]);
  const at = from - String(digits[2]).length;
  const begins = number === 1 && (digits[1] !== undefined || at === start);
  return begins || (before > 0 && number === before + 1) ? { at, number } : null;
}

function trim(text: string, from: number, to: number): TextSpan | null {
  let start = from;
  let end = to;
  while (start < end && blankPattern.test(text.charAt(start))) start += 1;
  while (end > start && blankPattern.test(text.charAt(end - 1))) end -= 1;
  return start < end ? { start, end } : null;
}
