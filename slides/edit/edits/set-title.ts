import type { Briefing } from "../../briefing.ts";
import type { EditOf } from "../deck-edit.ts";
import { accept, type EditOutcome, refuse } from "../edit-outcome.ts";
import { followTitle } from "../imprint/follow-title.ts";
import { withSlides } from "../with-slides.ts";

/** Gives the briefing another title. A cover that shows the former one follows. */
export function setTitle(briefing: Briefing, { title }: EditOf<"set-title">): EditOutcome {
  const { deck, article } = briefing;
  if (title.trim() === "") return refuse("empty-title");
  if (title === deck.title) return accept(briefing);
  const slides = deck.slides.map((slide) => followTitle(slide, deck.title, title, article));
  return accept(withSlides(briefing, slides, { title }));
}
