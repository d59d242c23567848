import type { Article } from "../../article/article.ts";
import type { Deck } from "../../deck/deck.ts";
import { presentedDeck } from "../../deck/presented-deck.ts";
import { planSections } from "../../export/plan-sections.ts";

/** A section of the talk with its time. */
export interface SectionTime {
  readonly title: string;
  /** Its slides, hidden ones left out. */
  readonly slides: readonly string[];
  /** Planned for them together. */
  readonly seconds: number;
}

/** The plan of a talk by section, as the presenter view has it. */
export function timeSections(article: Article, deck: Deck): readonly SectionTime[] {
  const { slides } = presentedDeck(deck);
  const sections = planSections(article, presentedDeck(deck));
  return sections.map(({ title, first }, place) => {
    const part = slides.slice(first, sections[place + 1]?.first ?? slides.length);
    return { title, slides: part.map(({ id }) => id), seconds: part.reduce((sum, { seconds }) => sum + seconds, 0) };
  });
}
