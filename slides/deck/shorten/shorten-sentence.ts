import { primaryLanguage } from "../../language/primary-language.ts";
import { shortenEnglish } from "./english/shorten-english.ts";
import { nameOpener, type SentenceOpener } from "./name-opener.ts";
import { shortenRussian } from "./russian/shorten-russian.ts";
import { nothing, type Shortened } from "./shortened.ts";
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
export function shortenSentence(input: ShortenInput): readonly string[] {
  return shortenForSlide(input).standing;
}

/** As `shortenSentence`, and where it gives nothing, the wordings that may stand among other lines of a slide. */
export function shortenForSlide({ text, language, maxWords, opener }: ShortenInput): Shortened {
  if (text.length > longestSentence) return nothing;
  const primary = primaryLanguage(language);
  const named = opener === null ? text : nameOpener(text, primary, opener);
  if (primary === "en") return shortenEnglish(named, maxWords);
  const standing = primary === "ru" ? shortenRussian(named, maxWords) : wholeSentence(named, language, maxWords);
  return { standing, leaning: [] };
}
