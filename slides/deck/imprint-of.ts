import type { Article } from "../article/article.ts";
import type { Deck, Imprint } from "./deck.ts";

/** Who wrote the article, when and where it appeared: as the user corrected it, else as the article states it. */
export function imprintOf({ byline, date, publication }: Article, { imprint }: Deck): Imprint {
  return imprint ?? { byline, date, publication };
}
