import type { Article } from "../../article/article.ts";
import type { Picture } from "../../article/picture.ts";
import type { Deck, Slide } from "../../deck/deck.ts";
import { fitSlide } from "../../fit/fit-slide.ts";
import { stages } from "../../fit/stage.ts";
import { furnishSlide } from "../../render/furnish-slide.ts";
import { numberAgenda, sectionNumber } from "../../render/number-agenda.ts";
import { surfaceOf } from "../../render/themes/surface-of.ts";
import { findTheme } from "../../render/themes/themes.ts";
import { layoutShapes } from "./layout-shapes.ts";
import type { Shape } from "./shape.ts";
import type { PptxContext } from "./slide-frame.ts";
import { furnitureShapes } from "./slide-furniture-shapes.ts";
import { hasTitle, unseenTitle } from "./slide-title.ts";

/** A slide as shapes in reading order: title, body, then what stands in the margins. */
export interface DrawnSlide {
  readonly slide: Slide;
  readonly shapes: readonly Shape[];
}

/** Draws every slide of a deck with its theme, ratio and marking. */
export function drawSlides(deck: Deck, article: Article, pictures: readonly Picture[]): readonly DrawnSlide[] {
  const { ratio, marking } = deck.options;
  const theme = findTheme(deck.options.theme);
  const stage = stages[ratio];
  const { small } = theme.typography;
  const numbers = numberAgenda(deck.slides);
  const bySource = new Map(pictures.map((picture) => [picture.src, picture]));
  return deck.slides.map((slide, index) => {
    const fitted = fitSlide(slide, theme, ratio, marking);
    const surface = surfaceOf(theme, slide.layout);
    const context: PptxContext = {
      fitted,
      theme,
      stage,
      surface,
      language: deck.language,
      direction: deck.direction,
      sectionNumber: sectionNumber(slide, numbers),
      firstNumber: numbers.firstOf.get(slide.id) ?? 1,
      picture: slide.layout === "image" ? (bySource.get(slide.image.src) ?? null) : null,
    };
    const drawn = layoutShapes(slide, context);
    const title = hasTitle(drawn) ? [] : [unseenTitle(index + 1, deck.language, stage, small, surface.ink)];
    const furniture = furnishSlide(deck, article, slide, index + 1, theme, stage);
    const around = furnitureShapes(furniture, stage, small, fitted.markingLines, surface, deck.direction);
    return { slide, shapes: [...title, ...drawn, ...around] };
  });
}
