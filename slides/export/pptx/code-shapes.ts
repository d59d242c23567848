import { fitCaptions } from "../../fit/fit-captions.ts";
import { codeLines } from "../../fit/fit-code.ts";
import type { SlideOf } from "../../fit/slide-of.ts";
import { spacing } from "../../fit/stage.ts";
import { captionShapes } from "./caption-shape.ts";
import type { Shape } from "./shape.ts";
import { type PptxContext, paragraph, roomUnder, run, stepOf } from "./slide-frame.ts";

/** A listing in its panel, a paragraph a line, its captions under it. */
export function codeShapes(slide: SlideOf<"code">, context: PptxContext): readonly Shape[] {
  const { fitted, theme, surface } = context;
  const { size, line } = stepOf(theme, fitted.itemSize);
  const room = roomUnder(slide, context, spacing.underHeadline);
  const rows = fitted.itemLines.reduce((sum, count) => sum + count, 0);
  const height = Math.min(room.height, rows * line + 2 * spacing.codePadding);
  const listing: Shape = {
    kind: "text",
    name: "Listing",
    placeholder: null,
    box: { ...room, height },
    anchor: "top",
    align: "start",
    paragraphs: codeLines(slide.code.text).map((text) => paragraph(run(text, "code", size, surface.ink), line)),
    panel: { colour: surface.tint, padding: spacing.codePadding },
    leftToRight: true,
  };
  const below = Math.max(0, fitCaptions(slide.items, theme.typography, room.width).height - spacing.aboveCaption);
  const y = room.y + height + spacing.aboveCaption;
  return [listing, ...captionShapes(slide.items, { ...room, y, height: below }, context)];
}
