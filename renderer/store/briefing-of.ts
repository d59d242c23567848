import type { Briefing, Slide } from "../../slides/index.ts";
import type { DeskState } from "./desk-state.ts";

/** The briefing on the desk, null when there is none. */
export function briefingOf({ document }: DeskState): Briefing | null {
  return document?.history.present ?? null;
}

/** A slide by its id. */
export function slideOf(state: DeskState, id: string | null): Slide | null {
  if (id === null) return null;
  return briefingOf(state)?.deck.slides.find((slide) => slide.id === id) ?? null;
}

/** The slide in the middle. */
export function currentSlideOf(state: DeskState): Slide | null {
  return slideOf(state, state.selection.current);
}

/** Ids of the selected slides in the order of the deck. */
export function selectedSlidesOf(state: DeskState): readonly string[] {
  const slides = briefingOf(state)?.deck.slides ?? [];
  return slides.map(({ id }) => id).filter((id) => state.selection.slides.has(id));
}
