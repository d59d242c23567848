import {
  type Briefing,
  createDeckRenderer,
  type Deck,
  type DeckRenderer,
  type RenderedSlide,
  type Slide,
  withEmbargoNotice,
  withoutRedacted,
} from "../../../slides/index.ts";

/** The deck with what its slides say of an embargo, while that lasts. */
export function shownDeck(deck: Deck): Deck {
  return deck.embargo === undefined ? deck : withEmbargoNotice(deck, new Date().toISOString());
}

let last: { readonly briefing: Briefing; readonly renderer: DeckRenderer } | null = null;

/** The renderer of a briefing; the one made last is kept, because everything on the desk asks for the same. */
export function deckRendererOf(briefing: Briefing): DeckRenderer {
  if (last?.briefing === briefing) return last.renderer;
  const { article, pictures } = withoutRedacted(briefing);
  const renderer = createDeckRenderer(shownDeck(briefing.deck), article, pictures);
  last = { briefing, renderer };
  return renderer;
}

interface Kept {
  readonly key: string;
  readonly rendered: RenderedSlide;
}

const kept = new WeakMap<Slide, Kept>();

/** Everything that a slide's markup depends on besides the slide itself. */
export function surroundingsKey(briefing: Briefing, slide: Slide): string {
  const { theme, ratio, marking } = shownDeck(briefing.deck).options;
  return [theme, ratio, marking, briefing.pictures.length, deckRendererOf(briefing).surroundings(slide)].join("\n");
}

/** The markup of a slide; rendered once for as long as neither it nor what surrounds it changes. */
export function renderedSlideOf(briefing: Briefing, slide: Slide): RenderedSlide {
  const key = surroundingsKey(briefing, slide);
  const before = kept.get(slide);
  if (before?.key === key) return before.rendered;
  const rendered = deckRendererOf(briefing).render(slide);
  kept.set(slide, { key, rendered });
  return rendered;
}

/** The slide as the whole `<section>`. */
export function sectionMarkup({ id, attributes, html }: RenderedSlide): string {
  return `<section id="${id}" class="lectern-slide"${attributes}>${html}</section>`;
}
