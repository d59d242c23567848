import type { Briefing } from "../../briefing.ts";
import type { Layout, Slide } from "../../deck/deck.ts";
import type { EditOf } from "../deck-edit.ts";
import { accept, type EditOutcome, refuse } from "../edit-outcome.ts";
import { findSlides } from "../find-slide.ts";
import { lastSlideNumber } from "../slides/slide-ids.ts";
import { withSlides } from "../with-slides.ts";

/** Layouts of opening and reference slides of which none is left. */
function removedLayouts(deleted: readonly Slide[], left: readonly Slide[]): readonly Layout[] {
  const outside = (slides: readonly Slide[]) => slides.filter(({ section }) => section === -1);
  const remaining = new Set(outside(left).map(({ layout }) => layout));
  return outside(deleted).flatMap(({ layout }) => (remaining.has(layout) ? [] : [layout]));
}

/** Deletes slides. A sentence that is then nowhere is set aside by the user. */
export function deleteSlides(briefing: Briefing, { slides: ids }: EditOf<"delete-slides">): EditOutcome {
  if (ids.length === 0) return refuse("no-slides-given");
  const deleted = findSlides(briefing, ids);
  if (deleted === null) return refuse("no-slide");
  const { deck } = briefing;
  const slides = deck.slides.filter((slide) => !deleted.includes(slide));
  if (slides.every(({ hidden }) => hidden === true)) return refuse("last-slide");
  const removed = [...new Set([...(deck.removed ?? []), ...removedLayouts(deleted, slides)])];
  const more = { lastSlide: lastSlideNumber(deck), ...(removed.length === 0 ? {} : { removed }) };
  return accept(withSlides(briefing, slides, more));
}
