import { opensSentence } from "./sentence-rules.ts";
import type { Terminator } from "./terminator.ts";

const quotationMarks = /["'”’“‘»«›‹]/u;
const openingMarks = /[“„«([]/u;

/**
 * Where to cut when the blank between two sentences is missing (`he said.”The Russians`, `in Kabul.The talks`); null
 * when the full stop belongs to a name, a number or an address. `end` is the place after the marks that follow the
 * terminator.
 */
export function breakWithoutBlank(terminator: Terminator, end: number): number | null {
  const { text, to } = terminator;
  const right = text.slice(end, end + 40);
  const mark = text.charAt(end - 1);
  if (end > to && quotationMarks.test(mark)) {
    if (!/^\p{Lu}/u.test(right)) return null;
    return terminator.isLeftOpen(mark, end - 1) ? end : end - 1;
  }
  if (openingMarks.test(text.charAt(end))) return /^[“„«([]\p{Lu}/u.test(right) && isWord(terminator) ? end : null;
  const word = /^\p{Lu}[\p{L}\p{M}’']*(?=[\s,;:!?—–-]|$)/u.exec(right)?.[0];
  if (word === undefined || right.startsWith(`${word}-`)) return null;
  if (end > to) return isWord(terminator) ? end : null;
  if (text.slice(terminator.from, to) !== ".") return end;
  return endsBefore(terminator, word, right) ? end : null;
}

/** A word of small letters before the full stop, not an abbreviation and not a piece of an address. */
function isWord(terminator: Terminator): boolean {
  return /(?:^|[\s“"«(])\p{L}?\p{Ll}[\p{Ll}\p{M}’'-]+[.!?…]+$/u.test(tail(terminator));
}

/** A name after the full stop ("open.Data") is only an opening when the sentence visibly goes on behind it. */
function endsBefore(terminator: Terminator, word: string, right: string): boolean {
  const before = /(?:^|[\s“"«(])([\p{L}\p{M}’'-]{2,}|\d{4})\.$/u.exec(tail(terminator))?.[1];
  if (before === undefined || terminator.rules.classes.has(before)) return false;
  const goesOn = /^\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(right);
  return opensSentence(word, terminator.rules) || (goesOn && /^\p{Ll}{3,}/u.test(before));
}

function tail(terminator: Terminator): string {
  const { text, start, to } = terminator;
  return text.slice(Math.max(start, to - 40), to);
}
