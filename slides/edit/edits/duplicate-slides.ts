import type { Briefing } from "../../briefing.ts";
import type { EditOf } from "../deck-edit.ts";
import { accept, type EditOutcome, refuse } from "../edit-outcome.ts";
import { findSlides } from "../find-slide.ts";
import { markChange } from "../mark-change.ts";
import { addSlides } from "../slides/add-slides.ts";

/**
 * Copies slides behind the last of them. The originals become the user's too: whoever copies a slide wants both, whatever
 * the length is planned to.
 */
export function duplicateSlides(briefing: Briefing, { slides: ids }: EditOf<"duplicate-slides">): EditOutcome {
  if (ids.length === 0) return refuse("no-slides-given");
  const originals = findSlides(briefing, ids);
  if (originals === null) return refuse("no-slide");
  const { deck } = briefing;
  const kept = new Set(originals);
  const slides = deck.slides.map((slide) => (kept.has(slide) ? markChange(slide, "place") : slide));
  return accept(addSlides(briefing, originals.at(-1)?.id ?? null, originals, slides));
}
