import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Pronoun } from "./mention.ts";

const patronymic = /(?:ович|евич|ьич|овна|евна|ична|инична)(?:а|у|ем|ом|е|ы|ой)?$/iu;

/** Whether a word is a Russian patronymic in any case. */
export function isPatronymic(word: string): boolean {
  return patronymic.test(word);
}

function has(names: ReadonlySet<string>, lower: string, endings: readonly string[], vocabulary: Vocabulary): boolean {
  if (names.has(lower)) return true;
  if (!vocabulary.inflected) return false;
  const stem = vocabulary.foldNoun(lower);
  return endings.some((ending) => names.has(stem + ending));
}

/** The pronoun for the bearer of a given name, in any case of it; null when it is not listed or both may bear it. */
export function pronounOfName(word: string, vocabulary: Vocabulary): Pronoun | null {
  const lower = word.toLowerCase();
  const he = has(vocabulary.givenNamesHe, lower, ["", "й"], vocabulary);
  const she = has(vocabulary.givenNamesShe, lower, ["а", "я", "ь"], vocabulary);
  if (he === she) return null;
  return he ? "he" : "she";
}

/** Whether a word is a listed given name, in any case of it. */
export function isGivenName(word: string, vocabulary: Vocabulary): boolean {
  const lower = word.toLowerCase();
  return (
    has(vocabulary.givenNamesHe, lower, ["", "й"], vocabulary) ||
    has(vocabulary.givenNamesShe, lower, ["а", "я", "ь"], vocabulary)
  );
}

/** Whether a Russian given name stands in the nominative, as the lists have it. True in languages without cases. */
export function isNominative(word: string, vocabulary: Vocabulary): boolean {
  const lower = word.toLowerCase();
  return !vocabulary.inflected || vocabulary.givenNamesHe.has(lower) || vocabulary.givenNamesShe.has(lower);
}
