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

function pictureOf(slide: Slide, pictures: ReadonlyMap<string, Picture>): Picture | null {
  return slide.layout === "image" ? (pictures.get(slide.image.src) ?? null) : null;
}

/** Place of a section slide on the agenda; 0 for other slides and for sections that the agenda does not list. */
function sectionNumber({ layout, headline }: Slide, { sections }: AgendaNumbers): number {
  const [heading] = headline.sources;
  return layout === "section" && heading !== undefined ? (sections.get(heading) ?? 0) : 0;
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
  const heading = article.sections[slide.section]?.heading ?? null;
  const text = chooseRunningText([heading, deck.title], slide.headline.text);
  const width = stage.width - 2 * stage.margin - pageNumberWidth;
  return { marking, running: shortenToWidth(text, body, small.size, width), page };
}

/**
 * Renders a deck with its own options (theme, ratio, marking). Pure: the same deck, article and pictures give the same
 * markup. `pictures` are those at hand; a slide whose picture is missing shows its alternative text. Hidden slides are
 * rendered as well, without a page number.
 */
export function renderDeck(deck: Deck, article: Article, pictures: readonly Picture[]): RenderedDeck {
  const theme = findTheme(deck.options.theme);
  const stage = stages[deck.options.ratio];
  const bySource = new Map(pictures.map((picture) => [picture.src, picture]));
  const presented = presentedSlides(deck);
  const numbers = numberAgenda(presented);
  const pages = new Map(presented.map(({ id }, index) => [id, index + 1]));
  const slides = deck.slides.map((slide): RenderedSlide => {
    const context = {
      fitted: fitSlide(slide, theme, deck.options.ratio, deck.options.marking),
      language: deck.language,
      theme,
      stage,
      sectionNumber: sectionNumber(slide, numbers),
      firstNumber: numbers.firstOf.get(slide.id) ?? 1,
      picture: pictureOf(slide, bySource),
    };
    return renderSlide(
      slide,
      context,
      furnish(deck, article, slide, pages.get(slide.id) ?? null, theme, stage),
      deck.direction,
    );
  });
  return {
    title: deck.title,
    language: deck.language,
    direction: deck.direction,
    width: stage.width,
    height: stage.height,
    css: renderStyles(theme, stage),
    fontFamilies: theme.typography.families,
    slides,
  };
}
