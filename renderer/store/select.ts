import type { SentenceId, Slide } from "../../slides/index.ts";
import { briefingOf, slideOf } from "./briefing-of.ts";
import { type Desk, patchState, stateOf } from "./desk.ts";
import type { Selection, SlideField } from "./desk-state.ts";

function patchSelection(desk: Desk, patch: Partial<Selection>): void {
  patchState(desk, { selection: { ...stateOf(desk).selection, ...patch } });
}

/** Brings a slide to the middle and selects it, alone or with `others`. */
export function selectSlide(desk: Desk, id: string, others: Iterable<string> = []): void {
  const { current, slides } = stateOf(desk).selection;
  const wanted = new Set([...others, id]);
  if (current === id && wanted.size === slides.size && [...wanted].every((slide) => slides.has(slide))) return;
  patchSelection(desk, { slides: wanted, current: id, ...(current === id ? {} : { field: null, lit: [] }) });
}

/** Selects the slides of the rail; the middle shows the one that was `active` last. */
export function selectSlides(desk: Desk, ids: ReadonlySet<string>, active: string | null): void {
  const { current } = stateOf(desk).selection;
  const [first] = ids;
  const next = active !== null && ids.has(active) ? active : current !== null && ids.has(current) ? current : first;
  if (next !== undefined) selectSlide(desk, next, ids);
}

/** Goes `by` slides on (negative: back), or as far as there are slides. */
export function stepSlide(desk: Desk, by: number): void {
  const state = stateOf(desk);
  const slides = briefingOf(state)?.deck.slides ?? [];
  const place = slides.findIndex(({ id }) => id === state.selection.current);
  const target = slides[Math.min(slides.length - 1, Math.max(0, place + by))];
  if (target !== undefined) selectSlide(desk, target.id);
}

function sourcesOf(slide: Slide | null, field: SlideField | null): readonly SentenceId[] {
  if (slide === null || field === null) return [];
  return (field.part === "headline" ? slide.headline : slide.items[field.item])?.sources ?? [];
}

/** Remembers which text of the current slide has the caret, and lights up where it comes from. */
export function selectField(desk: Desk, field: SlideField | null): void {
  const state = stateOf(desk);
  const lit = sourcesOf(slideOf(state, state.selection.current), field);
  patchSelection(desk, { field, lit });
}

/** Selects sentences of the article. */
export function selectSentences(desk: Desk, sentences: ReadonlySet<SentenceId>): void {
  patchSelection(desk, { sentences });
}

/** Lights up sentences of the article without selecting them. */
export function lightSentences(desk: Desk, lit: readonly SentenceId[]): void {
  patchSelection(desk, { lit });
}
