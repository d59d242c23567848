import type { Deck } from "../../slides/deck/deck.ts";
import { fitSlide } from "../../slides/fit/fit-slide.ts";
import { findTheme } from "../../slides/render/themes/themes.ts";
import type { SlideInspection } from "./inspect-slides.ts";

/** Faults of the slides that are said to fit, and texts with more lines than they were fitted with. */
export function listFaults(decks: readonly Deck[], inspections: readonly SlideInspection[]): readonly string[] {
  const shown = decks.flatMap(({ slides, options, title }) => slides.map((slide) => ({ slide, options, title })));
  return shown.flatMap(({ slide, options, title }, index) => {
    const inspection = inspections[index];
    const fitted = fitSlide(slide, findTheme(options.theme), options.ratio, options.marking);
    if (inspection === undefined) return [`${slide.id} was not rendered`];
    if (fitted.overflow) return [];
    const tooMany = inspection.itemLines.flatMap((lines, item) =>
      slide.layout !== "table" && lines > (fitted.itemLines[item] ?? 0)
        ? [`item ${item} has ${lines} lines, not ${fitted.itemLines[item]}`]
        : [],
    );
    const headline = inspection.headlineLines > fitted.headlineLines ? ["the headline has more lines"] : [];
    return [...inspection.faults, ...headline, ...tooMany].map(
      (fault) => `${title} ${slide.id} ${slide.layout} (${slide.headline.text.slice(0, 20)}): ${fault}`,
    );
  });
}
