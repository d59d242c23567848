import type { Token } from "../reading/token.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

/** Small words skipped inside a name at most. */
const mostSkipped = 5;

function lettersOf(acronym: string): readonly string[] {
  return [...acronym.toLowerCase()].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
}

/** How many of the letters up to `left` a word spells: one for each part ("non-governmental"), else its first, else none. */
function countSpelt(word: string, letters: readonly string[], left: number): number {
  const parts = word.split(/[-‐‑]/u).filter((part) => part !== "");
  const spellsAll = parts.every((part, at) => part.charAt(0) === letters[left - (parts.length - 1 - at)]);
  if (spellsAll && parts.length > 0) return parts.length;
  return word.charAt(0) === letters[left] ? 1 : 0;
}

/**
 * First token of the words that end before token `to` and whose initials spell the acronym; -1 when they do not. Small
 * words may be spelt ("DoD") or skipped. Goes back no further than `from`.
 */
export function matchInitials(
  tokens: readonly Token[],
  from: number,
  to: number,
  acronym: string,
  vocabulary: Vocabulary,
): number {
  const letters = lettersOf(acronym);
  let left = letters.length - 1;
  let skipped = 0;
  for (let at = to - 1; at >= from; at -= 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind === "mark" && !/^[&,]$/u.test(token.text))) return -1;
    const isSmall = vocabulary.nameLinks.has(token.lower) || vocabulary.prepositions.has(token.lower);
    const spelt = token.kind === "word" ? countSpelt(token.lower, letters, left) : 0;
    if (spelt > 0 && !(isSmall && spelt > left)) {
      left -= spelt;
      if (left < 0) return at;
    } else if (at < to - 1 && skipped < mostSkipped && (isSmall || token.kind !== "word")) skipped += 1;
    else return -1;
  }
  return -1;
}

/** Whether enough initials of the words agree, in order, for a name printed in another language's order. */
export function resemblesInitials(words: readonly Token[], acronym: string): boolean {
  const letters = lettersOf(acronym);
  const initials = words.filter(({ capital }) => capital).map(({ lower }) => lower.charAt(0));
  if (initials.length < 2 || initials[0] !== letters[0]) return false;
  let found = 0;
  for (const letter of initials) if (letter === letters[found]) found += 1;
  return found * 2 >= letters.length;
}
