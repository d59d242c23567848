import type { Article } from "../article/article.ts";
import type { Picture } from "../article/picture.ts";
import type { Deck, Slide } from "../deck/deck.ts";
import { presentedSlides } from "../deck/presented-deck.ts";
import { fitSlide } from "../fit/fit-slide.ts";
import { stages } from "../fit/stage.ts";
import { furnishSlide, runningText } from "./furnish-slide.ts";
import { numberAgenda, sectionNumber } from "./number-agenda.ts";
import { renderSlide } from "./render-slide.ts";
import type { RenderedDeck, RenderedSlide } from "./rendered-deck.ts";
import { renderStyles } from "./styles/render-styles.ts";
import { findTheme } from "./themes/themes.ts";

/** Renders the slides of a deck one by one, as they are needed. */
export interface DeckRenderer extends Omit<RenderedDeck, "slides"> {
  /** Renders a slide of the deck. Hidden slides are rendered as well, without a page number. */
  render(slide: Slide): RenderedSlide;
  /**
   * What the slide's markup depends on besides the slide itself, as one text: page number, place on the agenda, running
   * text. A slide that is the same object with the same text here renders to the same markup, options and pictures equal.
   */
  surroundings(slide: Slide): string;
}

/**
 * Prepares to render a deck with its own options (theme, ratio, marking). Pure: the same deck, article and pictures give
 * the same markup. `pictures` are those at hand; a slide whose picture is missing shows its alternative text.
 */
export function createDeckRenderer(deck: Deck, article: Article, pictures: readonly Picture[]): DeckRenderer {
  const theme = findTheme(deck.options.theme);
  const stage = stages[deck.options.ratio];
  const bySource = new Map(pictures.map((picture) => [picture.src, picture]));
  const presented = presentedSlides(deck);
  const numbers = numberAgenda(presented);
  const pages = new Map(presented.map(({ id }, index) => [id, index + 1]));
  return {
    title: deck.title,
    language: deck.language,
    direction: deck.direction,
    width: stage.width,
    height: stage.height,
    css: renderStyles(theme, stage),
    fontFamilies: theme.typography.families,
    render(slide) {
      const context = {
        fitted: fitSlide(slide, theme, deck.options.ratio, deck.options.marking),
        language: deck.language,
        theme,
        stage,
        sectionNumber: sectionNumber(slide, numbers),
        firstNumber: numbers.firstOf.get(slide.id) ?? 1,
        picture: slide.layout === "image" ? (bySource.get(slide.image.src) ?? null) : null,
      };
      const furniture = furnishSlide(deck, article, slide, pages.get(slide.id) ?? null, theme, stage);
      return renderSlide(slide, context, furniture, deck.direction);
    },
    surroundings(slide) {
      const first = numbers.firstOf.get(slide.id) ?? 1;
      const page = pages.get(slide.id) ?? "";
      return [page, sectionNumber(slide, numbers), first, runningText(deck, article, slide)].join("\n");
    },
  };
}
