import { primaryLanguage } from "../../language/primary-language.ts";
import { shortenEnglish } from "./english/shorten-english.ts";
import { nameOpener, type SentenceOpener } from "./name-opener.ts";
import { shortenRussian } from "./russian/shorten-russian.ts";
import { longestSentence } from "./stands-alone.ts";
import { wholeSentence } from "./whole-sentence.ts";

export interface ShortenInput {
  /** One sentence, white space collapsed. */
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  /** As `countWords` counts; in scripts written without spaces 50 characters are the limit instead. */
  readonly maxWords: number;
  /** Whom the sentence's first pronoun stands for, when the article tells. */
  readonly opener: SentenceOpener | null;
  /** True for a line among others on a slide, which may say "this law" of what the slide names; default false. */
  readonly isOnSlide?: boolean;
}

/**
 * Shorter wordings of a sentence for a slide, made by leaving words out, best first: 8 to 14 words before longer ones,
 * and more complete ones before shorter. Each is a complete sentence of at most `maxWords` words that stands alone and
 * passes `checkStatement` against the sentence, without a final full stop. A pronoun at the beginning gives way to the
 * opener's name: such a wording begins with that name, and the sentence that prints it is a source too. Empty when it
 * cannot be done faithfully: what is not understood is not shortened. English is shortened by clause, Russian by
 * stretches between commas, other languages only by brackets.
 *
 * A sentence from the middle of a quotation of several carries no mark of it: the caller must not ask for one.
 */
export function shortenSentence({
  text,
  language,
  maxWords,
  opener,
  isOnSlide = false,
}: ShortenInput): readonly string[] {
  if (text.length > longestSentence) return [];
  const primary = primaryLanguage(language);
  const named = opener === null ? text : nameOpener(text, primary, opener);
  if (primary === "en") return shortenEnglish(named, maxWords, isOnSlide);
  if (primary === "ru") return shortenRussian(named, maxWords);
  return wholeSentence(named, language, maxWords);
}
