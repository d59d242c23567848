import { type AbbreviationTable, abbreviationTable } from "./abbreviations.ts";
import { primaryLanguage } from "./primary-language.ts";
import { stopWords } from "./stop-words.ts";

/** Words that tell who spoke, after a quotation that ends in a question or exclamation mark. */
interface AttributionRules {
  /** Verbs that attribute whatever follows ("asked"). */
  readonly always: ReadonlySet<string>;
  /** Verbs that attribute unless their own object follows ("said", but not "said the plan was bad"). */
  readonly withoutObject: ReadonlySet<string>;
  /** First words of such an object. */
  readonly objectOpeners: ReadonlySet<string>;
}

/** Everything about a language that decides where its sentences end. */
export interface SentenceRules extends AbbreviationTable {
  readonly stopWords: ReadonlySet<string>;
  readonly attribution: AttributionRules;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Only languages whose attributions put a capitalised name before the verb; elsewhere a small letter tells. */
const englishAttribution: AttributionRules = {
  always: words("asked wondered inquired exclaimed shouted cried replied answered demanded quipped joked yelled asks"),
  withoutObject: words(
    "said says told added adds wrote writes continued continues noted explained argued recalled warned concluded tweeted",
  ),
  objectOpeners: words(
    "the a an that this these those his her its their our my it he she they we i you there no some any all if whether",
  ),
};
const noAttribution: AttributionRules = { always: new Set(), withoutObject: new Set(), objectOpeners: new Set() };

/** The sentence rules of a language (BCP 47). */
export function sentenceRules(language: string): SentenceRules {
  const english = primaryLanguage(language) === "en" || primaryLanguage(language) === "und";
  return {
    ...abbreviationTable(language),
    stopWords: stopWords(language),
    attribution: english ? englishAttribution : noAttribution,
  };
}

/** True when a capitalised word is one that usually opens a sentence. */
export function opensSentence(word: string, rules: SentenceRules): boolean {
  const lower = word.toLowerCase().replaceAll("’", "'");
  return rules.stopWords.has(lower) || rules.openingWords.has(lower);
}
