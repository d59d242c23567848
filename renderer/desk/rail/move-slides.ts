import { briefingOf } from "../../store/briefing-of.ts";
import { changeBriefing } from "../../store/change-briefing.ts";
import { type Desk, stateOf } from "../../store/desk.ts";

/** Moves the selected slides one place up (-1) or down (1), together. */
export function moveSlides(desk: Desk, by: -1 | 1): void {
  const state = stateOf(desk);
  const slides = briefingOf(state)?.deck.slides ?? [];
  const selected = slides.filter(({ id }) => state.selection.slides.has(id)).map(({ id }) => id);
  const edge = by === -1 ? selected[0] : selected.at(-1);
  const place = slides.findIndex(({ id }) => id === edge);
  // Up: behind the slide two before the first; down: behind the slide after the last.
  const target = by === -1 ? place - 2 : place + 1;
  if (edge === undefined || target < -1 || target >= slides.length) return;
  changeBriefing(desk, { kind: "move-slides", slides: selected, after: slides[target]?.id ?? null });
}
