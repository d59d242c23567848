import type { Slide } from "../../slides/index.ts";
import type { Selection } from "./desk-state.ts";

/** The slide that takes the place of one that is gone: the next that is still there, else the one before. */
function neighbourOf(id: string, before: readonly Slide[], here: ReadonlySet<string>): string | null {
  const place = before.findIndex((slide) => slide.id === id);
  const after = before.slice(place + 1).find((slide) => here.has(slide.id));
  const earlier = before.slice(0, Math.max(0, place)).findLast((slide) => here.has(slide.id));
  return (after ?? earlier)?.id ?? null;
}

/**
 * The selection after the slides changed. New slides that came with a change are selected; slides that are gone give
 * place to their neighbours; otherwise everything stays, the same object.
 */
export function settleSelection(selection: Selection, before: readonly Slide[], after: readonly Slide[]): Selection {
  if (before === after) return selection;
  const had = new Set(before.map(({ id }) => id));
  const here = new Set(after.map(({ id }) => id));
  const added = after.filter(({ id }) => !had.has(id));
  const [firstAdded] = added;
  if (before.length > 0 && firstAdded !== undefined) {
    return { ...selection, slides: new Set(added.map(({ id }) => id)), current: firstAdded.id, field: null };
  }
  const { current } = selection;
  const kept = [...selection.slides].filter((id) => here.has(id));
  if (current !== null && here.has(current) && kept.length === selection.slides.size) return selection;
  // Of several that were merged one is left, and it is the one to look at.
  const [left = neighbourOf(current ?? "", before, here)] = kept;
  const next = current !== null && here.has(current) ? current : left;
  const slides = kept.length > 0 && next !== null && kept.includes(next) ? kept : next === null ? [] : [next];
  const field = next === current ? selection.field : null;
  return { ...selection, slides: new Set(slides), current: next, field, lit: field === null ? [] : selection.lit };
}
