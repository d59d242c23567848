import { primaryLanguage } from "./primary-language.ts";
import { stopWordLists } from "./stop-word-lists.ts";

const cache = new Map<string, ReadonlySet<string>>();
const none: ReadonlySet<string> = new Set();

/** Function words of a language (BCP 47), lower case with straight apostrophes; empty for languages without a list. */
export function stopWords(language: string): ReadonlySet<string> {
  const primary = primaryLanguage(language);
  const known = cache.get(primary);
  if (known !== undefined) return known;
  const list = Object.hasOwn(stopWordLists, primary) ? stopWordLists[primary] : undefined;
  const words = list === undefined ? none : new Set(list.split(/\s+/));
  cache.set(primary, words);
  return words;
}
