import { type StatementWords, statementWords } from "./statement-words.ts";

/** Share of the shorter statement's content words that the other must have too. */
const containment = 0.8;
/** Share of the shorter one's words, small ones too, that make two statements read alike whatever they are about. */
const wording = 0.8;
/** Below this many content words, containment is chance: all of them must be shared. */
const fewWords = 3;
/** Share of the common content words among all of both. */
const overlap = 0.6;
/** A word that more statements than this share tells none of them apart. */
const commonWord = 64;

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const item of a) if (b.has(item)) shared += 1;
  return shared;
}

function numbersAgree(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return countShared(a, b) === Math.min(a.size, b.size);
}

/** "If none was found, use all sites" and "If none was found, use all free sites": the eye takes them for one. */
function readsAlike(a: StatementWords, b: StatementWords): boolean {
  if (a.negations !== b.negations || !numbersAgree(a.numbers, b.numbers)) return false;
  const fewer = Math.min(a.printed.size, b.printed.size);
  return fewer > fewWords && countShared(a.printed, b.printed) / fewer > wording;
}

function compare(a: StatementWords, b: StatementWords): boolean {
  if (a.key === b.key || readsAlike(a, b)) return true;
  const fewer = Math.min(a.words.size, b.words.size);
  if (fewer === 0 || !numbersAgree(a.numbers, b.numbers)) return false;
  const shared = countShared(a.words, b.words);
  const all = a.words.size + b.words.size - shared;
  if (a.negations !== b.negations && shared / fewer < 1) return false;
  if (fewer < fewWords) return shared === fewer && all - shared <= fewWords;
  return shared / fewer >= containment || shared / all >= overlap;
}

/**
 * True when two statements would be felt as a repetition: they share most of their content words, or one holds the
 * other, and their numbers do not differ. Symmetric.
 */
export function saysTheSame(a: string, b: string, language: string): boolean {
  return compare(statementWords(a, language), statementWords(b, language));
}

/** A growing set of statements that knows whether it holds one that says the same as a given one. */
export interface SimilarityIndex {
  readonly add: (text: string) => void;
  /** Takes a statement out again; does nothing when it is not there. */
  readonly remove: (text: string) => void;
  readonly hasSimilar: (text: string) => boolean;
}

/**
 * An empty index for statements in a language. Looking up and adding take time proportional to the statement, however
 * many there are: words shared by more than 64 statements are not looked up, so statements made only of such words are
 * compared by their exact wording alone.
 */
export function createSimilarityIndex(language: string): SimilarityIndex {
  const byKey = new Map<string, { readonly words: StatementWords; count: number }>();
  const keysByWord = new Map<string, Set<string>>();
  const add = (text: string) => {
    const words = statementWords(text, language);
    const known = byKey.get(words.key);
    if (known !== undefined) known.count += 1;
    else byKey.set(words.key, { words, count: 1 });
    for (const word of words.words) keysByWord.set(word, (keysByWord.get(word) ?? new Set<string>()).add(words.key));
  };
  const remove = (text: string) => {
    const { key, words } = statementWords(text, language);
    const known = byKey.get(key);
    if (known === undefined) return;
    known.count -= 1;
    if (known.count > 0) return;
    byKey.delete(key);
    for (const word of words) keysByWord.get(word)?.delete(key);
  };
  const hasSimilar = (text: string) => {
    const asked = statementWords(text, language);
    if (byKey.has(asked.key)) return true;
    const candidates = new Set<string>();
    for (const word of asked.words) {
      const keys = keysByWord.get(word);
      if (keys !== undefined && keys.size <= commonWord) for (const key of keys) candidates.add(key);
    }
    return [...candidates].some((key) => {
      const candidate = byKey.get(key);
      return candidate !== undefined && compare(asked, candidate.words);
    });
  };
  return { add, remove, hasSimilar };
}
