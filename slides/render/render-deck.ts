import type { Article } from "../article/article.ts";
import type { Picture } from "../article/picture.ts";
import type { Deck } from "../deck/deck.ts";
import { createDeckRenderer } from "./create-deck-renderer.ts";
import type { RenderedDeck } from "./rendered-deck.ts";

/** Renders a whole deck: see `createDeckRenderer`. */
export function renderDeck(deck: Deck, article: Article, pictures: readonly Picture[]): RenderedDeck {
  const { render, surroundings: _, ...frame } = createDeckRenderer(deck, article, pictures);
  return { ...frame, slides: deck.slides.map(render) };
}
