import { analysisOf, pronunciationsOnSlide, suggestTerms } from "../../slides/index.ts";
import { briefingOf, slideOf } from "../store/briefing-of.ts";
import type { DeskState } from "../store/desk-state.ts";

/** Terms under a heading. */
export interface TermGroup {
  readonly kind: "here" | "kept" | "open" | "added";
  readonly terms: readonly string[];
}

/** The slide that the user looks at: in a talk the presenter's. */
function slideHere(state: DeskState): string {
  const { presentation, selection } = state;
  if (presentation === null) return selection.current ?? "";
  return presentation.slides[presentation.session.state().index] ?? "";
}

/** The terms that have a pronunciation or may want one; those of the slide that the user looks at come first. */
export function groupTerms(state: DeskState): readonly TermGroup[] {
  const briefing = briefingOf(state);
  const slide = slideOf(state, slideHere(state));
  if (briefing === null) return [];
  const { article, deck } = briefing;
  const kept = (deck.pronunciations ?? []).map(({ term }) => term);
  const open = suggestTerms(deck, analysisOf(article));
  const all = [...kept, ...open].map((term) => ({ term, say: term }));
  const onSlide = slide === null ? [] : pronunciationsOnSlide(slide, { language: deck.language, pronunciations: all });
  const here = new Set(onSlide.map(({ term }) => term));
  return [
    { kind: "here", terms: [...here] },
    { kind: "kept", terms: kept.filter((term) => !here.has(term)) },
    { kind: "open", terms: open.filter((term) => !here.has(term)) },
  ];
}
