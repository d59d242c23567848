import type { FidelityBreach } from "../../fidelity/fidelity-breach.ts";
import { foldWord, readTokens } from "../../fidelity/read-tokens.ts";
import { vocabularyOf } from "../../fidelity/vocabulary/vocabulary.ts";
import type { FlagCode } from "../words/flag-words.ts";

const year = /^(?:1[5-9]|20)\d\d$/u;
const capital = /^[\p{Lu}\p{Lt}]/u;

function namesDate(text: string, language: string): boolean {
  const { dateWords } = vocabularyOf(language);
  return readTokens(text).some(({ folded }) => dateWords.has(folded) || year.test(folded));
}

/** True when a word of the statement stands beside the name of a month or day. */
function isBesideDate({ place }: FidelityBreach, text: string, language: string): boolean {
  if (place === null) return false;
  const tokens = readTokens(text);
  const at = tokens.findIndex(({ start }) => start === place.start);
  const { dateWords } = vocabularyOf(language);
  return [tokens[at - 1], tokens[at + 1]].some((token) => token !== undefined && dateWords.has(token.folded));
}

/** A capital that the beginning of the statement does not explain: a name. */
function isName({ token, place }: FidelityBreach, text: string, sources: readonly string[]): boolean {
  if (!capital.test(token)) return false;
  const opens = place !== null && !/[\p{L}\p{N}]/u.test(text.slice(0, place.start));
  if (!opens) return true;
  // "Parliament" at the beginning may be a common word; one that the sources print in small letters is.
  const small = foldWord(token);
  return !sources.some((source) => readTokens(source).some((word) => word.text === small)) && /\p{L}{2}/u.test(token);
}

function numberCode(breach: FidelityBreach, text: string, language: string): FlagCode {
  const isDate = year.test(breach.token) || isBesideDate(breach, text, language);
  return isDate ? "date-added" : "number-added";
}

/** What a breach means to somebody who edits the statement; null for wording, which the mark of own words covers. */
export function readBreach(
  breach: FidelityBreach,
  text: string,
  sources: readonly string[],
  language: string,
): FlagCode | null {
  const { code, token, place } = breach;
  switch (code) {
    case "number":
      return numberCode(breach, text, language);
    case "unit":
      return isBesideDate(breach, text, language) ? "date-added" : "unit-changed";
    case "lost-number":
      return namesDate(token, language) ? "date-lost" : "number-lost";
    case "invented-word":
      if (namesDate(token, language)) return "date-added";
      return isName(breach, text, sources) ? "name-added" : null;
    case "negation":
    case "hedge":
    case "attribution":
      return `${code}-${place === null ? "lost" : "added"}`;
    case "quotation":
      return place === null ? "quotation-open" : "quotation-changed";
    case "order":
      return null;
  }
}
