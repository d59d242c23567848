import type { Slide } from "../../deck/deck.ts";
import { displayText } from "../../fit/display-text.ts";
import { captionText } from "../../fit/fit-captions.ts";
import { sectionNumeral } from "../../fit/fit-opening.ts";
import { spacing } from "../../fit/stage.ts";
import type { Anchor, Box, Placeholder, Shape, TextParagraph } from "./shape.ts";
import { headlineHeight, type PptxContext, paragraph, run, stepOf, textArea } from "./slide-frame.ts";

function bottomOf({ y, height }: Box): number {
  return y + height;
}

function titleShape(slide: Slide, context: PptxContext, box: Box, anchor: Anchor): readonly Shape[] {
  const text = displayText(slide.headline.text);
  if (text === "") return [];
  const { size, line } = stepOf(context.theme, context.fitted.headlineSize);
  const placeholder: Placeholder = slide.layout === "cover" ? "cover-title" : "title";
  const paragraphs = [paragraph(run(text, "heading", size, context.surface.ink), line)];
  return [{ kind: "text", name: "Title", placeholder, box, anchor, align: "start", paragraphs }];
}

/** The lines under a title that dominates; on the cover the first, who wrote it, stands out. */
function linesUnder(slide: Slide, { theme, fitted, surface }: PptxContext): readonly TextParagraph[] {
  const { size, line } = stepOf(theme, fitted.itemSize);
  return slide.items.map((item, index) => {
    const isFirst = slide.layout === "cover" && index === 0;
    const runs = run(captionText(item), isFirst ? "strong" : "body", size, isFirst ? surface.ink : surface.muted);
    return paragraph(runs, line);
  });
}

function linesHeight({ fitted, theme }: PptxContext): number {
  return fitted.itemLines.reduce((sum, lines) => sum + lines * stepOf(theme, fitted.itemSize).line, 0);
}

function underShape(placeholder: Placeholder, box: Box, paragraphs: readonly TextParagraph[]): Shape {
  return { kind: "text", name: "Text", placeholder, box, anchor: "top", align: "start", paragraphs };
}

/** The title at the foot, a rule, and who, when and where. It grows upwards when more is written. */
export function coverShapes(slide: Slide, context: PptxContext): readonly Shape[] {
  const area = textArea(context.fitted, context.stage, context.theme.typography);
  if (slide.items.length === 0) return titleShape(slide, context, area, "bottom");
  const height = Math.min(linesHeight(context), area.height);
  const rule = bottomOf(area) - height - spacing.coverRule - spacing.headRule;
  const title = { ...area, height: Math.max(0, rule - spacing.coverRule - area.y) };
  return [
    ...titleShape(slide, context, title, "bottom"),
    underShape("subtitle", { ...area, y: bottomOf(area) - height, height }, linesUnder(slide, context)),
    { kind: "rule", box: { ...area, y: rule, height: spacing.headRule }, colour: context.surface.ink },
  ];
}

function numeralShape(bottom: number, area: Box, { sectionNumber, theme, surface }: PptxContext): readonly Shape[] {
  if (sectionNumber === 0) return [];
  const { size, line } = sectionNumeral(theme.typography.value);
  const box = { ...area, y: bottom - line, height: line };
  const paragraphs = [paragraph(run(String(sectionNumber), "heading", size, surface.accent), line)];
  return [{ kind: "text", name: "Number", placeholder: null, box, anchor: "bottom", align: "start", paragraphs }];
}

/** A large numeral, the section's heading under it, and its lines. */
export function sectionShapes(slide: Slide, context: PptxContext): readonly Shape[] {
  const area = textArea(context.fitted, context.stage, context.theme.typography);
  const foot = bottomOf(area) - spacing.coverRule;
  const height = linesHeight(context);
  const titleFoot = slide.items.length === 0 ? foot : foot - height - spacing.underHeadline;
  const titleHeight = headlineHeight(slide, context);
  const title = { ...area, y: titleFoot - titleHeight, height: titleHeight };
  const under =
    slide.items.length === 0
      ? []
      : [underShape("body", { ...area, y: foot - height, height }, linesUnder(slide, context))];
  return [
    ...titleShape(slide, context, title, "bottom"),
    ...numeralShape(title.y - spacing.underNumeral, area, context),
    ...under,
  ];
}

/** A headline that stands alone. */
export function bareShapes(slide: Slide, context: PptxContext): readonly Shape[] {
  const area = textArea(context.fitted, context.stage, context.theme.typography);
  return titleShape(slide, context, area, context.fitted.overflow ? "top" : "middle");
}
