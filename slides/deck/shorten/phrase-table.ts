import { foldWord } from "../../fidelity/read-tokens.ts";

/** Phrases by their first word, longest first. */
export type PhraseTable = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Reads a list of phrases separated by commas or line ends. */
export function phraseTable(list: string): PhraseTable {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of foldWord(list).split(/[,\n]+/u)) {
    const parts = phrase.trim().split(/\s+/u);
    const first = parts[0] ?? "";
    if (first !== "") byFirst.set(first, [...(byFirst.get(first) ?? []), parts]);
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.length - a.length);
  return byFirst;
}

/** The longest phrase of a table that begins at `at`, as its number of words; 0 when there is none. */
export function phraseLength(phrases: PhraseTable, words: (index: number) => string | undefined, at: number): number {
  const first = words(at);
  if (first === undefined) return 0;
  for (const phrase of phrases.get(first) ?? []) {
    if (phrase.every((part, offset) => words(at + offset) === part)) return phrase.length;
  }
  return 0;
}
