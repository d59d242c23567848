import type { Slide } from "../../deck/deck.ts";
import { displayText } from "../../fit/display-text.ts";
import type { FittedSlide } from "../../fit/fitted-slide.ts";
import type { Stage } from "../../fit/stage.ts";
import type { SlideContext } from "../../render/slide-context.ts";
import type { Surface, Theme, TypeStep, Typography } from "../../render/themes/theme.ts";
import type { Box, FontRole, TextParagraph, TextRun } from "./shape.ts";

/** What a layout draws with. */
export interface PptxContext extends SlideContext {
  readonly surface: Surface;
  readonly direction: "ltr" | "rtl";
}

/** The text area of a slide: between the margins, under the marking, above the footer. */
export function textArea(
  { markingLines }: Pick<FittedSlide, "markingLines">,
  stage: Stage,
  { small }: Typography,
): Box {
  const lowered = Math.max(0, markingLines - 1) * small.line;
  const y = stage.top + lowered;
  return { x: stage.margin, y, width: stage.width - 2 * stage.margin, height: stage.height - y - stage.bottom };
}

/** The step of a size that fitting chose. */
export function stepOf({ typography }: Theme, size: number): TypeStep {
  const [largest] = typography.scale;
  return typography.scale.find((step) => step.size === size) ?? largest;
}

/** Height of the headline as it was fitted, 0 when there is none. */
export function headlineHeight(slide: Slide, { fitted, theme }: SlideContext): number {
  const isThere = displayText(slide.headline.text) !== "";
  return isThere ? fitted.headlineLines * stepOf(theme, fitted.headlineSize).line : 0;
}

/** What is left of the text area under the headline. */
export function roomUnder(slide: Slide, context: SlideContext, gap: number): Box {
  const area = textArea(context.fitted, context.stage, context.theme.typography);
  const height = headlineHeight(slide, context);
  const above = height === 0 ? 0 : height + gap;
  return { ...area, y: area.y + above, height: area.height - above };
}

/** A box `by` px wider on the side where lines start, for what hangs in the margin. */
export function widenStart({ x, width, ...box }: Box, by: number, direction: "ltr" | "rtl"): Box {
  return { ...box, x: direction === "ltr" ? x - by : x, width: width + by };
}

/** A run of text; nothing for an empty one. */
export function run(text: string, role: FontRole, size: number, colour: string): readonly TextRun[] {
  return text === "" ? [] : [{ text, role, size, colour }];
}

/** A paragraph without bullet or indent unless `change` says so. */
export function paragraph(runs: readonly TextRun[], line: number, change: Partial<TextParagraph> = {}): TextParagraph {
  return { runs, line, before: 0, margin: 0, hang: 0, bullet: null, nested: false, ...change };
}
