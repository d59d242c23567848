import type { Slide, SlideChange } from "../deck/deck.ts";

const order: readonly SlideChange[] = ["added", "headline", "items", "notes", "layout", "picture", "place", "hidden"];

/** The slide with what the user did to it marked. */
export function markChange<S extends Slide>(slide: S, ...changes: readonly SlideChange[]): S {
  const known = slide.changes ?? [];
  if (changes.every((change) => known.includes(change))) return slide;
  return { ...slide, changes: order.filter((change) => known.includes(change) || changes.includes(change)) };
}

/** The slide without a mark. */
export function unmarkChange<S extends Slide>(slide: S, change: SlideChange): S {
  if (slide.changes?.includes(change) !== true) return slide;
  const { changes, ...plain } = slide;
  const left = changes.filter((known) => known !== change);
  return (left.length === 0 ? plain : { ...plain, changes: left }) as S;
}
