import type { Article, SentenceId } from "../article/article.ts";
import type { Slide } from "../deck/deck.ts";
import { indexArticle } from "../edit/article-index.ts";
import { materialOf } from "../edit/article-material.ts";
import { slideTraces } from "../edit/ledger/slide-traces.ts";

/** What is lost with a slide, in weights of sentences: 1 for the weightiest of the article. */
export interface SlideLoss {
  /** When it is skipped. */
  readonly skipped: number;
  /** When it is shown and its notes are not spoken. */
  readonly brief: number;
}

/** No sentence is so light that it costs nothing. */
const leastWeight = 0.1;
/** Order and orientation: what a slide gives besides its sentences. */
const slideWeight = 0.1;
/** What the user wrote has no rank; it was wanted. */
const ownWeight = 0.6;
/** Share of a sentence that is lost when it is on the slide but not spoken, or spoken but not on a slide. */
const notSpoken = 0.5;
const notShown = 0.3;

/**
 * What is lost with each of `slides`, while `staying` slides are given in full. What a staying slide says is not lost;
 * what several slides say is lost with the first of them.
 */
export function lostCoverage(
  article: Article,
  slides: readonly Slide[],
  staying: readonly Slide[],
): readonly SlideLoss[] {
  const index = indexArticle(article);
  const { rank } = materialOf(article);
  const said = new Set<SentenceId>();
  const shown = new Set<SentenceId>();
  for (const slide of staying) {
    for (const id of slideTraces(slide, index).spoken) said.add(id);
    for (const id of slideTraces(slide, index).shown) shown.add(id);
  }
  return slides.map((slide) => {
    const traces = slideTraces(slide, index);
    const own = slide.notes.filter(({ kind }) => kind === "own").length * ownWeight;
    let skipped = slideWeight + own;
    let brief = own;
    for (const id of traces.spoken) {
      if (said.has(id)) continue;
      const weight = leastWeight + rank(id);
      skipped += shown.has(id) ? weight * notSpoken : weight;
      brief += traces.shown.has(id) || shown.has(id) ? weight * notSpoken : weight;
    }
    for (const id of traces.shown) {
      if (!traces.spoken.has(id) && !shown.has(id)) skipped += (leastWeight + rank(id)) * notShown;
    }
    for (const id of traces.spoken) said.add(id);
    for (const id of traces.shown) shown.add(id);
    return { skipped, brief };
  });
}
