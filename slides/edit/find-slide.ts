import type { Briefing } from "../briefing.ts";
import type { Slide } from "../deck/deck.ts";

/** A slide by its id. */
export function findSlide({ deck }: Briefing, id: string): Slide | undefined {
  return deck.slides.find((slide) => slide.id === id);
}

/** The slides with these ids in the deck's order, null when one of them is not there or none is asked for. */
export function findSlides({ deck }: Briefing, ids: readonly string[]): readonly Slide[] | null {
  const wanted = new Set(ids);
  const found = deck.slides.filter(({ id }) => wanted.has(id));
  return wanted.size === 0 || found.length < wanted.size ? null : found;
}
