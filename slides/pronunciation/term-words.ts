import { stemWord } from "../language/content-words.ts";
import { splitWords } from "../language/words.ts";

/** A word as terms are looked for: in small letters, without its endings, and how it is capitalised. */
export interface TermWord {
  readonly word: string;
  readonly stem: string;
  /** Set for "ISAF": an abbreviation is not the word "is" or "us". */
  readonly isCapitals: boolean;
  readonly isCapital: boolean;
}

/** The words of a text or a term. */
export function termWords(text: string, language: string): readonly TermWord[] {
  return splitWords(text).map((word) => {
    const bare = word.replace(/['’]s?$/u, "");
    const [first = ""] = bare;
    const small = bare.toLowerCase();
    return {
      word: small,
      stem: stemWord(small, language),
      isCapitals: /^\p{Lu}[\p{Lu}\p{N}.-]+$/u.test(bare),
      isCapital: /^\p{Lu}/u.test(first),
    };
  });
}

function fits(sought: TermWord | undefined, found: TermWord | undefined): boolean {
  if (sought === undefined || found === undefined) return false;
  // "Назарбаев" itself ends like a case, so that its stem is not that of its cases.
  const isSame = found.stem === sought.stem || found.stem === sought.word || found.word === sought.stem;
  if (!isSame) return false;
  return (!sought.isCapitals || found.isCapitals) && (!sought.isCapital || found.isCapital);
}

/** True when the words of a term stand in a text, in whatever case and number. An empty term is nowhere. */
export function hasTerm(text: readonly TermWord[], term: readonly TermWord[]): boolean {
  if (term.length === 0) return false;
  return text.some((_, at) => term.every((word, place) => fits(word, text[at + place])));
}
