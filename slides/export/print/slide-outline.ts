import type { Article } from "../../article/article.ts";
import type { Deck, Slide } from "../../deck/deck.ts";
import { handoutWords } from "../handout/handout-words.ts";

/** A heading of a printed document: of the document, of a section, of a slide in a section. */
export type HeadingLevel = 1 | 2 | 3;

/** A heading that only bookmarks and screen readers know. */
export interface UnseenHeading {
  readonly level: HeadingLevel;
  readonly text: string;
}

/** A slide's place among the headings of a printed document. */
export interface OutlinedSlide {
  readonly slide: Slide;
  readonly level: HeadingLevel;
  /** Headings before the slide's own that no slide shows: the title, the heading of its section, a name for a nameless slide. */
  readonly before: readonly UnseenHeading[];
}

/**
 * The slides with levels for their headlines: one title, sections under it, slides under their section, and never a gap.
 * A talk too short for section slides, or without its cover, gets the headings that are missing; a slide without a
 * headline is called by its number.
 */
export function outlineSlides(article: Article, { slides, title, language }: Deck): readonly OutlinedSlide[] {
  const words = handoutWords(language);
  let section = -1;
  let isInside = false;
  return slides.map((slide, index): OutlinedSlide => {
    const isNamed = slide.headline.text.trim() !== "";
    const isTitle = index === 0 && slide.layout === "cover" && isNamed;
    if (isTitle) return { slide, level: 1, before: [] };
    const before: UnseenHeading[] = index === 0 ? [{ level: 1, text: title }] : [];
    const isNew = slide.section !== section;
    section = slide.section;
    const heading = article.sections[section]?.heading ?? null;
    // A slide headed as its section is stands for it.
    const opens = slide.layout === "section" || (isNew && heading === slide.headline.text);
    if (opens) isInside = true;
    else if (isNew) {
      isInside = heading !== null;
      if (heading !== null) before.push({ level: 2, text: heading });
    }
    const level = isInside && !opens ? 3 : 2;
    if (!isNamed) before.push({ level, text: `${words.slide} ${index + 1}` });
    return { slide, level, before };
  });
}
