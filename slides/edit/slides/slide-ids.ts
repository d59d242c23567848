import type { Deck } from "../../deck/deck.ts";

/** Ids with longer numbers are not ours: they are left alone. */
const ownId = /^slide-(\d{1,9})$/u;

/** The highest number that a slide of the deck has or had. */
export function lastSlideNumber({ slides, lastSlide = 0 }: Deck): number {
  return slides.reduce((highest, { id }) => Math.max(highest, Number(ownId.exec(id)?.[1] ?? 0)), lastSlide);
}

/** Ids for new slides, which no slide of the deck has or had, and the number of the last of them. */
export function newSlideIds(deck: Deck, count: number): { readonly ids: readonly string[]; readonly last: number } {
  const taken = new Set(deck.slides.map(({ id }) => id));
  const ids: string[] = [];
  let last = lastSlideNumber(deck);
  while (ids.length < count) {
    last += 1;
    if (!taken.has(`slide-${last}`)) ids.push(`slide-${last}`);
  }
  return { ids, last };
}
