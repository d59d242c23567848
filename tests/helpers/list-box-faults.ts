import type { Deck } from "../../slides/deck/deck.ts";
import type { DrawnSlide } from "../../slides/export/pptx/draw-slides.ts";
import { measureParagraphs } from "../../slides/export/pptx/measure-paragraphs.ts";
import type { Shape } from "../../slides/export/pptx/shape.ts";
import { fitSlide } from "../../slides/fit/fit-slide.ts";
import { stages } from "../../slides/fit/stage.ts";
import { findTheme } from "../../slides/render/themes/themes.ts";

/** Rounding of positions, px. */
const tolerance = 1;

/** Says which text is taller than its box, and which box leaves the stage, in slides that fit. */
export function listBoxFaults(drawn: readonly DrawnSlide[], { options }: Deck): readonly string[] {
  const theme = findTheme(options.theme);
  const stage = stages[options.ratio];
  const faultsOf = (shape: Shape): readonly string[] => {
    const { x, y, width, height } = shape.box;
    const isUnseen = y < 0;
    const leaves = x < 0 || x + width > stage.width + tolerance || y + height > stage.height + tolerance;
    if (shape.kind !== "text") return leaves ? [`${shape.kind} leaves the stage`] : [];
    const isListing = shape.paragraphs.some(({ runs }) => runs.some(({ role }) => role === "code"));
    const padding = shape.panel?.padding ?? 0;
    const text = measureParagraphs(shape.paragraphs, width - 2 * padding, theme.typography) + 2 * padding;
    return [
      ...(leaves && !isUnseen ? [`${shape.name} leaves the stage`] : []),
      ...(!isListing && text > height + tolerance ? [`${shape.name} needs ${text} px and has ${height}`] : []),
    ];
  };
  return drawn.flatMap(({ slide, shapes }) => {
    if (fitSlide(slide, theme, options.ratio, options.marking).overflow) return [];
    return shapes.flatMap(faultsOf).map((fault) => `${slide.id} ${slide.layout}: ${fault}`);
  });
}
