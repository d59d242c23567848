import type { Article } from "../article/article.ts";
import type { Deck, Slide } from "../deck/deck.ts";
import { deckWords } from "../deck/deck-words.ts";

/** A stretch of slides that the speaker knows by one name. */
export interface PlannedSection {
  readonly title: string;
  /** First slide, from 0. */
  readonly first: number;
}

/** Slides outside the article's sections and its untitled lead are the opening before the first heading, reference after the last. */
function titleOf(article: Article, { section }: Slide, isOpening: boolean): string {
  const { openingPart, referencePart } = deckWords(article.language);
  return article.sections[section]?.heading ?? (isOpening ? openingPart : referencePart);
}

/** The sections of a talk in order; neighbours with the same title are one. */
export function planSections(article: Article, deck: Deck): readonly PlannedSection[] {
  const planned: PlannedSection[] = [];
  let isOpening = true;
  deck.slides.forEach((slide, first) => {
    // A section whose heading is redacted is part of the one before it.
    const isNameless = slide.section >= 0 && article.sections[slide.section]?.heading == null;
    const before = isOpening || !isNameless ? undefined : planned.at(-1)?.title;
    const title = before ?? titleOf(article, slide, isOpening);
    isOpening &&= (article.sections[slide.section]?.heading ?? null) === null;
    if (planned.at(-1)?.title !== title) planned.push({ title, first });
  });
  return planned;
}
