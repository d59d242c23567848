import { primaryLanguage } from "../../language/primary-language.ts";
import { foldWord } from "../read-tokens.ts";
import { english } from "./english.ts";
import { russian } from "./russian.ts";
import type { Vocabulary, VocabularyLists } from "./vocabulary-lists.ts";

function words(list: string): ReadonlySet<string> {
  return new Set(foldWord(list).split(/\s+/u));
}

/** Phrases by their first word, longest first, so that "no less than" is found before "less than". */
function phrases(list: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of foldWord(list).split(/[,\n]+/u)) {
    const parts = phrase.trim().split(/\s+/u);
    const first = parts[0];
    if (first === undefined || first === "") continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), parts]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  return byFirst;
}

function build(lists: VocabularyLists): Vocabulary {
  return {
    functionWords: words(lists.functionWords),
    numberWords: words(lists.numberWords),
    units: words(lists.units),
    dateWords: words(lists.dateWords),
    datePhrases: phrases(lists.datePhrases),
    clauseOpeners: words(lists.clauseOpeners),
    negations: phrases(lists.negations),
    hedges: phrases(lists.hedges),
    attributions: phrases(lists.attributions),
  };
}

/** Languages without lists of their own: digits, units written with signs, and words. */
const plain: VocabularyLists = {
  functionWords: "",
  numberWords: "",
  units: "% ‰ ° $ € £ ¥ ₽ ₹",
  dateWords: "",
  datePhrases: "",
  clauseOpeners: "",
  negations: "",
  hedges: "",
  attributions: "",
};

const lists: Readonly<Record<string, VocabularyLists>> = { en: english, ru: russian };
const cache = new Map<string, Vocabulary>();

/** What carries the meaning of a sentence in a language (BCP 47); digits and signs alone for languages without lists. */
export function vocabularyOf(language: string): Vocabulary {
  const primary = primaryLanguage(language);
  const key = Object.hasOwn(lists, primary) ? primary : "und";
  const known = cache.get(key);
  if (known !== undefined) return known;
  const built = build(lists[key] ?? plain);
  cache.set(key, built);
  return built;
}
