import { type Briefing, presentedSlides } from "../../slides/index.ts";
import { deckRendererOf, renderedSlideOf, sectionMarkup } from "../desk/render/deck-renderer-of.ts";
import type { AudienceDeck } from "./audience-deck.ts";

/** The slides of a briefing as the audience sees them: the same markup that the desk shows. */
export function makeAudienceDeck(briefing: Briefing): AudienceDeck {
  const { title, language, direction, width, height, css } = deckRendererOf(briefing);
  const slides = presentedSlides(briefing.deck).map((slide) => sectionMarkup(renderedSlideOf(briefing, slide)));
  return { title, language, direction, width, height, css, slides };
}
