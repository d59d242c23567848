import type { Article } from "../article/article.ts";
import type { Picture } from "../article/picture.ts";
import type { Deck, Slide } from "../deck/deck.ts";
import { presentedSlides } from "../deck/presented-deck.ts";
import { fitSlide } from "../fit/fit-slide.ts";
import { type Stage, stages } from "../fit/stage.ts";
import { type AgendaNumbers, numberAgenda } from "./number-agenda.ts";
import { renderSlide, type SlideFurniture } from "./render-slide.ts";
import type { RenderedDeck, RenderedSlide } from "./rendered-deck.ts";
import { chooseRunningText, shortenToWidth } from "./running-text.ts";
import { renderStyles } from "./styles/render-styles.ts";
import type { Theme } from "./themes/theme.ts";
import { findTheme } from "./themes/themes.ts";

/** Kept free beside the running text for the page number, px. */
const pageNumberWidth = 120;

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

/** Place of a section slide on the agenda; 0 for other slides and for sections that the agenda does not list. */
function sectionNumber({ layout, headline }: Slide, { sections }: AgendaNumbers): number {
  const [heading] = headline.sources;
  return layout === "section" && heading !== undefined ? (sections.get(heading) ?? 0) : 0;
}

/** The short text of the footer, before it is cut to its room. */
function runningText(deck: Deck, article: Article, slide: Slide): string {
  const heading = article.sections[slide.section]?.heading ?? null;
  return chooseRunningText([heading, deck.title], slide.headline.text);
}

function furnish(
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
      const furniture = furnish(deck, article, slide, pages.get(slide.id) ?? null, theme, stage);
      return renderSlide(slide, context, furniture, deck.direction);
    },
    surroundings(slide) {
      const first = numbers.firstOf.get(slide.id) ?? 1;
      const page = pages.get(slide.id) ?? "";
      return [page, sectionNumber(slide, numbers), first, runningText(deck, article, slide)].join("\n");
    },
  };
}
