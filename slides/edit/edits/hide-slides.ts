import type { Briefing } from "../../briefing.ts";
import type { Slide } from "../../deck/deck.ts";
import type { EditOf } from "../deck-edit.ts";
import { accept, type EditOutcome, refuse } from "../edit-outcome.ts";
import { findSlides } from "../find-slide.ts";
import { markChange, unmarkChange } from "../mark-change.ts";
import { withSlides } from "../with-slides.ts";

function hide(slide: Slide): Slide {
  return slide.hidden === true ? slide : markChange({ ...slide, hidden: true }, "hidden");
}

function show(slide: Slide): Slide {
  if (slide.hidden !== true) return slide;
  const { hidden: _, ...shown } = slide;
  return unmarkChange(shown as Slide, "hidden");
}

/** Hides slides from presentation, print and counts, or shows them again. */
export function hideSlides(briefing: Briefing, { slides: ids, hidden }: EditOf<"hide-slides">): EditOutcome {
  if (ids.length === 0) return refuse("no-slides-given");
  const chosen = findSlides(briefing, ids);
  if (chosen === null) return refuse("no-slide");
  const slides = briefing.deck.slides.map((slide) =>
    chosen.includes(slide) ? (hidden ? hide(slide) : show(slide)) : slide,
  );
  if (slides.every((slide) => slide.hidden === true)) return refuse("last-slide");
  if (slides.every((slide, index) => slide === briefing.deck.slides[index])) return accept(briefing);
  return accept(withSlides(briefing, slides));
}
