import type { Deck, Slide } from "../deck/deck.ts";
import type { Pronunciation } from "./pronunciation.ts";
import { slideWords } from "./slide-words.ts";
import { hasTerm, termWords } from "./term-words.ts";

/** The user's pronunciations of what a slide or its notes mention, in the order of the document. */
export function pronunciationsOnSlide(
  slide: Slide,
  { pronunciations = [], language }: Pick<Deck, "pronunciations" | "language">,
): readonly Pronunciation[] {
  if (pronunciations.length === 0) return pronunciations;
  const texts = slideWords(slide, language);
  return pronunciations.filter(({ term }) => {
    const sought = termWords(term, language);
    return texts.some((words) => hasTerm(words, sought));
  });
}
