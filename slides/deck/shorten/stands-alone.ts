import { prepareText } from "../../fidelity/prepared-text.ts";
import { primaryLanguage } from "../../language/primary-language.ts";
import { readEnglish } from "./english/read-english.ts";
import { englishStandsAlone } from "./english/stands-alone-english.ts";
import { findEnclosures } from "./find-enclosures.ts";
import { readRussian } from "./russian/read-russian.ts";
import { russianStandsAlone } from "./russian/stands-alone-russian.ts";

/** Longer texts are no sentences that a slide could show. UTF-16 code units. */
export const longestSentence = 2000;

/**
 * True when a sentence can be understood without the sentences around it: no opening pronoun, demonstrative or
 * connective left unresolved, nothing that points elsewhere ("the latter"), quotation marks and brackets closed. Checked
 * by the words of English and Russian; in other languages by punctuation alone. `language` is a BCP 47 tag.
 */
export function standsAlone(text: string, language: string): boolean {
  if (text.length > longestSentence) return false;
  const primary = primaryLanguage(language);
  if (primary === "en") return englishStandsAlone(readEnglish(text));
  if (primary === "ru") return russianStandsAlone(readRussian(text));
  return findEnclosures(prepareText(text, language).tokens).isBalanced && !/[:,;(–—-]$/u.test(text);
}
