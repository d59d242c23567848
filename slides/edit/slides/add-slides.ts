import type { Briefing } from "../../briefing.ts";
import type { Slide } from "../../deck/deck.ts";
import { insertAt } from "../list-places.ts";
import { markChange } from "../mark-change.ts";
import { withSlides } from "../with-slides.ts";
import { newSlideIds } from "./slide-ids.ts";

/**
 * The briefing with new slides of the user's behind another one, or before all; they are given ids of their own. `slides`
 * are the others, where the same edit changes some of them.
 */
export function addSlides(
  briefing: Briefing,
  after: string | null,
  added: readonly Slide[],
  slides: readonly Slide[] = briefing.deck.slides,
): Briefing {
  const { ids, last } = newSlideIds(briefing.deck, added.length);
  const marked = added.map((slide, index) => markChange({ ...slide, id: ids[index] ?? "" }, "added"));
  const place = slides.findIndex(({ id }) => id === after) + 1;
  return withSlides(briefing, insertAt(slides, place, ...marked), { lastSlide: last });
}
