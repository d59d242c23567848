import type { Briefing } from "../../briefing.ts";
import type { EditOf } from "../deck-edit.ts";
import { accept, type EditOutcome, refuse } from "../edit-outcome.ts";
import { findSlide, findSlides } from "../find-slide.ts";
import { insertAt } from "../list-places.ts";
import { markChange } from "../mark-change.ts";
import { withSlides } from "../with-slides.ts";

/** Moves slides together, in the order they have, behind another slide or before all others. */
export function moveSlides(briefing: Briefing, { slides: ids, after }: EditOf<"move-slides">): EditOutcome {
  if (ids.length === 0) return refuse("no-slides-given");
  const moved = findSlides(briefing, ids);
  if (moved === null || (after !== null && findSlide(briefing, after) === undefined)) return refuse("no-slide");
  if (after !== null && ids.includes(after)) return refuse("move-onto-itself");
  const { slides } = briefing.deck;
  const others = slides.filter((slide) => !moved.includes(slide));
  const place = others.findIndex(({ id }) => id === after) + 1;
  const ordered = insertAt(others, place, ...moved);
  if (ordered.every((slide, index) => slide === slides[index])) return accept(briefing);
  const marked = new Map(moved.map((slide) => [slide, markChange(slide, "place")]));
  return accept(
    withSlides(
      briefing,
      ordered.map((slide) => marked.get(slide) ?? slide),
    ),
  );
}
