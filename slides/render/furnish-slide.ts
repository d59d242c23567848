import type { Article } from "../article/article.ts";
import type { Deck, Slide } from "../deck/deck.ts";
import type { Stage } from "../fit/stage.ts";
import type { SlideFurniture } from "./render-slide.ts";
import { chooseRunningText, shortenToWidth } from "./running-text.ts";
import type { Theme } from "./themes/theme.ts";

/** Kept free beside the running text for the page number, px. */
export const pageNumberWidth = 120;

/** The short text of the footer, before it is cut to its room. */
export function runningText(deck: Deck, article: Article, slide: Slide): string {
  const heading = article.sections[slide.section]?.heading ?? null;
  return chooseRunningText([heading, deck.title], slide.headline.text);
}

/** What stands in the margins of a slide; `page` is null for one that is not counted. The cover has its marking only. */
export function furnishSlide(
  deck: Deck,
  article: Article,
  slide: Slide,
  page: number | null,
  theme: Theme,
  stage: Stage,
): SlideFurniture {
  const { marking } = deck.options;
  if (slide.layout === "cover") return { marking, running: "", page: null };
  const { body, small } = theme.typography;
  const width = stage.width - 2 * stage.margin - pageNumberWidth;
  return { marking, running: shortenToWidth(runningText(deck, article, slide), body, small.size, width), page };
}
