import type { Layout, Slide } from "../deck/deck.ts";

/** Layouts that make a point: without items, the headline is the point. */
const makesPoint: ReadonlySet<Layout> = new Set<Layout>(["key-points", "bullets", "statement", "quote", "figure"]);

/** True for a slide whose headline is all it shows, and is therefore set large. */
export function isBare({ layout, items }: Slide): boolean {
  return items.length === 0 && makesPoint.has(layout);
}
