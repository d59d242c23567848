import type { Item, Slide } from "../../deck/deck.ts";
import { renumberPoints } from "../statements/point-cues.ts";

/** A slide with other items, in the layout that their number asks for. */
export function withItems(slide: Slide, items: readonly Item[], language: string): Slide {
  const isPlain = slide.layout === "bullets" || slide.layout === "statement";
  const isBereft = items.length === 0 && (slide.layout === "quote" || slide.layout === "figure");
  const layout = items.length > 1 ? "bullets" : "statement";
  const changed = isPlain || isBereft ? ({ ...slide, items, layout } as Slide) : { ...slide, items };
  return renumberPoints(changed, language);
}
