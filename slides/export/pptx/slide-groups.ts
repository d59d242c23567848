import type { Article } from "../../article/article.ts";
import type { Deck } from "../../deck/deck.ts";
import { deckWords } from "../../deck/deck-words.ts";
import type { SlideGroup } from "./xml/presentation-parts.ts";

/** The sections of a deck under the article's headings; what opens it under its title, what closes it as reference. */
export function slideGroups({ sections }: Article, deck: Deck): readonly SlideGroup[] {
  const groups: SlideGroup[] = [];
  const { source } = deckWords(deck.language);
  let isOpening = true;
  deck.slides.forEach(({ section }, first) => {
    const heading = sections[section]?.heading ?? null;
    isOpening &&= heading === null;
    const name = heading ?? (isOpening ? deck.title : source);
    if (groups.at(-1)?.name !== name) groups.push({ name, first });
  });
  return groups;
}
