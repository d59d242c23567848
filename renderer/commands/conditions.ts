import { redactedSentences } from "../../slides/index.ts";
import { briefingOf, currentSlideOf, selectedSlidesOf } from "../store/briefing-of.ts";
import type { DeskState } from "../store/desk-state.ts";

/* When commands can be run. */

export function hasDocument({ document }: DeskState): boolean {
  return document !== null;
}

export function hasSlides(state: DeskState): boolean {
  return (briefingOf(state)?.deck.slides.length ?? 0) > 0;
}

/** Slides are selected, and the middle shows them. */
export function hasSelectedSlides(state: DeskState): boolean {
  return state.selection.slides.size > 0 && hasSlides(state);
}

export function hasSeveralSlides(state: DeskState): boolean {
  return selectedSlidesOf(state).length > 1;
}

/** Index of the item of the current slide that has the caret or had it last; null for none. */
export function chosenItem(state: DeskState): number | null {
  const { field } = state.selection;
  if (field?.part !== "item") return null;
  return currentSlideOf(state)?.items[field.item] === undefined ? null : field.item;
}

export function hasItem(state: DeskState): boolean {
  return chosenItem(state) !== null;
}

export function hasSentences(state: DeskState): boolean {
  return hasDocument(state) && state.selection.sentences.size > 0;
}

/** Sentences are selected that are not redacted, or not all of them. */
export function hasOpenSentences(state: DeskState): boolean {
  const briefing = briefingOf(state);
  if (briefing === null) return false;
  const redacted = redactedSentences(briefing.deck);
  return [...state.selection.sentences].some((id) => !redacted.has(id));
}

export function hasRedactedSentences(state: DeskState): boolean {
  const briefing = briefingOf(state);
  if (briefing === null) return false;
  const redacted = redactedSentences(briefing.deck);
  return [...state.selection.sentences].some((id) => redacted.has(id));
}
