import type { Briefing } from "../briefing.ts";
import type { Slide } from "../deck/deck.ts";
import { accept, type EditOutcome, type Refusal, refuse } from "./edit-outcome.ts";
import { findSlide } from "./find-slide.ts";
import { withSlide } from "./with-slides.ts";

/** Changes one slide. `change` returns the slide itself when there is nothing to change. */
export function editSlide(briefing: Briefing, id: string, change: (slide: Slide) => Slide | Refusal): EditOutcome {
  const slide = findSlide(briefing, id);
  if (slide === undefined) return refuse("no-slide");
  const changed = change(slide);
  return "ok" in changed ? changed : accept(withSlide(briefing, slide, changed));
}
