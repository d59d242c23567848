import { type Briefing, displayDate, imprintOf } from "../../slides/index.ts";

/** Where a sentence of the article is from, as an audience reads it under a quotation. */
export function sourceLine({ article, deck }: Briefing): string {
  const { byline, date, publication } = imprintOf(article, deck);
  const parts = [byline.join(", "), publication, date === null ? null : displayDate(date, deck.language)];
  const known = parts.filter((part) => part !== null && part !== "");
  return known.length === 0 ? article.title : known.join(" · ");
}
