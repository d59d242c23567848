import { type SearchHit, samePlace } from "../../../slides/index.ts";

/** The slide a match is on or said with; null for one in the article. */
export function slideOfHit({ place }: SearchHit): string | null {
  return "slide" in place ? place.slide : null;
}

/** Place of a match in a list; -1 when it is not there any more. */
export function indexOfHit(hits: readonly SearchHit[], hit: SearchHit | null): number {
  if (hit === null) return -1;
  return hits.findIndex(({ place, start }) => start === hit.start && samePlace(place, hit.place));
}

/**
 * The first match at or behind a slide (by 1) or the last one before it (by -1), going round at the ends. `order` are
 * the ids of all slides.
 */
function nearestIndex(hits: readonly SearchHit[], order: readonly string[], slide: string | null, by: -1 | 1): number {
  const places = new Map(order.map((id, index) => [id, index]));
  const here = slide === null ? 0 : (places.get(slide) ?? 0);
  const placeOf = (hit: SearchHit) => places.get(slideOfHit(hit) ?? "") ?? order.length;
  if (by === 1)
    return Math.max(
      0,
      hits.findIndex((hit) => placeOf(hit) >= here),
    );
  const before = hits.findLastIndex((hit) => placeOf(hit) < here);
  return before === -1 ? hits.length - 1 : before;
}

/** Where a search is. */
export interface SearchStand {
  readonly current: SearchHit | null;
  readonly order: readonly string[];
  /** The slide in the middle, from which a search starts. */
  readonly slide: string | null;
}

/** The match one step on (1) or back (-1), going round at the ends; null when there is none at all. */
export function stepHit(
  hits: readonly SearchHit[],
  { current, order, slide }: SearchStand,
  by: -1 | 1,
): SearchHit | null {
  const here = indexOfHit(hits, current);
  const next = here === -1 ? nearestIndex(hits, order, slide, by) : (here + by + hits.length) % hits.length;
  return hits[next] ?? null;
}

/**
 * The match that comes after one that was replaced by a text of `length` UTF-16 units: what was written in its place is
 * not looked at again. `index` is where it was among the matches.
 */
export function hitAfterReplacing(
  hits: readonly SearchHit[],
  replaced: SearchHit,
  index: number,
  length: number,
): SearchHit | null {
  const end = replaced.start + length;
  const next = hits.slice(index).find(({ place, start }) => !samePlace(place, replaced.place) || start >= end);
  return next ?? hits[0] ?? null;
}
