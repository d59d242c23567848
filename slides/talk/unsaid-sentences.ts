import type { Article, SentenceId } from "../article/article.ts";
import type { Slide } from "../deck/deck.ts";
import { indexArticle } from "../edit/article-index.ts";
import { slideTraces } from "../edit/ledger/slide-traces.ts";

/** How slides of a talk are given: in full, or shown without their notes being spoken. */
export interface GivenSlides {
  readonly spoken: readonly Slide[];
  readonly shown: readonly Slide[];
}

/** What an audience misses of a talk, sentence by sentence in the order of the article. */
export interface UnsaidSentences {
  /** Neither spoken nor on a slide that was given. */
  readonly unsaid: readonly SentenceId[];
  /** On a slide that was given, in its shortened form, but not spoken although the notes have it. */
  readonly shownOnly: readonly SentenceId[];
}

/** The sentences that the slides of a plan hold and the slides that are given do not. */
export function unsaidSentences(article: Article, planned: readonly Slide[], given: GivenSlides): UnsaidSentences {
  const index = indexArticle(article);
  const spoken = new Set<SentenceId>();
  const shown = new Set<SentenceId>();
  for (const slide of given.spoken) for (const id of slideTraces(slide, index).spoken) spoken.add(id);
  for (const slide of [...given.spoken, ...given.shown]) {
    for (const id of slideTraces(slide, index).shown) shown.add(id);
  }
  const unsaid = new Set<SentenceId>();
  const shownOnly = new Set<SentenceId>();
  for (const slide of planned) {
    const traces = slideTraces(slide, index);
    for (const id of traces.spoken) if (!spoken.has(id)) (shown.has(id) ? shownOnly : unsaid).add(id);
    for (const id of traces.shown) if (!spoken.has(id) && !shown.has(id)) unsaid.add(id);
  }
  const inOrder = (ids: ReadonlySet<SentenceId>) => article.sentences.flatMap(({ id }) => (ids.has(id) ? [id] : []));
  return { unsaid: inOrder(unsaid), shownOnly: inOrder(shownOnly) };
}
