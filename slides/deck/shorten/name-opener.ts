import { foldWord, readTokens } from "../../fidelity/read-tokens.ts";
import { bareConnectives as bareEnglish, connectives as english } from "./english/lexicon/phrases.ts";
import { type PhraseTable, phraseLength } from "./phrase-table.ts";
import { bareConnectives as bareRussian, connectives as russian } from "./russian/lexicon.ts";

/** Whom the pronoun at the beginning of a sentence stands for. */
export interface SentenceOpener {
  /** As printed ("He", "Она"). */
  readonly pronoun: string;
  /** The name to put in its place. */
  readonly name: string;
}

const tables: Readonly<Record<string, readonly [withComma: PhraseTable, bare: PhraseTable]>> = {
  en: [english, bareEnglish],
  ru: [russian, bareRussian],
};
/** Russian surnames and names that are not in the nominative would not agree as subjects. */
const oblique = /(?:[уюыеи]|[ыои]м|ого|его|ему|ому)$/u;

/**
 * The sentence with the pronoun it begins with, connectives skipped, replaced by the name. Unchanged when it does not
 * begin with that pronoun, when it names the person itself, or when the name's form could not be a subject.
 */
export function nameOpener(text: string, primary: string, { pronoun, name }: SentenceOpener): string {
  const tokens = readTokens(text);
  const word = (index: number) => tokens[index]?.folded;
  const [withComma, bare] = (Object.hasOwn(tables, primary) ? tables[primary] : undefined) ?? [null, null];
  let at = 0;
  for (let count = 0; count < 3 && withComma !== null && bare !== null; count += 1) {
    const length = phraseLength(withComma, word, at);
    if (length > 0 && word(at + length) === ",") at += length + 1;
    else at += phraseLength(bare, word, at);
  }
  const token = tokens[at];
  if (token === undefined || token.folded !== foldWord(pronoun)) return text;
  const last = foldWord(name.split(/\s+/u).at(-1) ?? "");
  if (last === "" || tokens.some(({ folded }) => folded === last || folded === `${last}'s`)) return text;
  if (primary === "ru" && oblique.test(last)) return text;
  return text.slice(0, token.start) + name + text.slice(token.end);
}
