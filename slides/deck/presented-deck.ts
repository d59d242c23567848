import type { Deck, Slide } from "./deck.ts";

/** The slides that are presented, printed and counted: all but the hidden ones. */
export function presentedSlides({ slides }: Deck): readonly Slide[] {
  return slides.some(({ hidden }) => hidden === true) ? slides.filter(({ hidden }) => hidden !== true) : slides;
}

/** The deck as an audience gets it, without its hidden slides; the deck itself when it has none. */
export function presentedDeck(deck: Deck): Deck {
  const slides = presentedSlides(deck);
  return slides === deck.slides ? deck : { ...deck, slides };
}
