import type { Deck, Slide } from "../deck/deck.ts";
import { deckWords } from "../deck/deck-words.ts";
import { pronunciationsOnSlide } from "./pronunciations-on-slide.ts";

/**
 * The deck with a stage direction before the notes of each slide that mentions something the user has a pronunciation of.
 * It is nothing to be spoken and nothing of the article, and it goes where the notes go.
 */
export function withPronunciationCues(deck: Deck): Deck {
  if (deck.pronunciations === undefined) return deck;
  const { sayIt } = deckWords(deck.language);
  const slides = deck.slides.map((slide): Slide => {
    const said = pronunciationsOnSlide(slide, deck);
    if (said.length === 0) return slide;
    const text = `${sayIt}: ${said.map(({ term, say }) => `${term} [${say}]`).join(", ")}`;
    return { ...slide, notes: [{ kind: "cue", text }, ...slide.notes] };
  });
  return { ...deck, slides };
}
