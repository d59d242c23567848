import { primaryLanguage } from "./primary-language.ts";
import { rememberByLanguage } from "./remember-by-text.ts";
import { type StemRule, stemRules } from "./stem-rules.ts";
import { stopWords } from "./stop-words.ts";
import { splitWords } from "./words.ts";

/**
 * The words of a text that carry its topic, in order: small letters, function words left out, lightly stemmed. For
 * comparing texts, not for showing.
 */
export function contentWords(text: string, language: string): string[] {
  const stop = stopWords(language);
  const found: string[] = [];
  for (const word of splitWords(text)) {
    const small = word.toLowerCase().replaceAll("’", "'");
    if (!stop.has(small)) found.push(stemWord(small, language));
  }
  return found;
}

/** Longer "words" are no words; their endings are not looked for. */
const longestWord = 60;

const mostStems = 20_000;
const stemOf = rememberByLanguage(mostStems, takeEndings);

/**
 * A word without the endings of its inflection, so that "terrorists" and "terrorist" compare equal. Light: it never
 * joins words of different meaning for the sake of one more match. Small letters expected.
 */
export function stemWord(word: string, language: string): string {
  return word.length > longestWord ? word : stemOf(word, language);
}

function takeEndings(word: string, language: string): string {
  const primary = primaryLanguage(language);
  const steps = Object.hasOwn(stemRules, primary) ? (stemRules[primary] ?? []) : [];
  return steps.reduce(applyFirst, word.replace(/['’]s?$/u, ""));
}

function applyFirst(word: string, rules: readonly StemRule[]): string {
  for (const { ending, give, least } of rules) {
    const match = ending.exec(word);
    if (match === null) continue;
    const stem = word.slice(0, match.index) + give;
    if (Array.from(stem).length >= least) return stem;
  }
  return word;
}
