import type { Item, Slide } from "../../deck/deck.ts";
import { attributionStep } from "../../fit/fit-display.ts";
import { showItem } from "../../fit/item-shown.ts";
import { measureText } from "../../fit/measure-text.ts";
import { spacing } from "../../fit/stage.ts";
import { quotationMarks } from "../../language/quotation-marks.ts";
import { detailParagraphs } from "./detail-paragraph.ts";
import type { Shape, TextParagraph } from "./shape.ts";
import { type PptxContext, paragraph, roomUnder, run, stepOf, widenStart } from "./slide-frame.ts";

/** A quotation mark of Office's fonts is about so wide beside that of the bundled ones. */
const markShare = 0.8;

/** Who said it: the speaker, and the role under it. */
function attribution(label: string, detail: string, context: PptxContext, margin: number): readonly TextParagraph[] {
  const { theme, surface } = context;
  const step = attributionStep(theme.typography.text);
  const above = { before: spacing.aboveAttribution, margin };
  const speaker = label === "" ? [] : [paragraph(run(label, "strong", step.size, surface.ink), step.line, above)];
  return [...speaker, ...detailParagraphs(detail, context, label === "" ? above : { margin })];
}

function bodyShape(slide: Slide, context: PptxContext, paragraphs: readonly TextParagraph[], hang: number): Shape {
  const room = roomUnder(slide, context, spacing.underKicker);
  return {
    kind: "text",
    name: "Text",
    placeholder: "body",
    box: widenStart(room, hang, context.direction),
    anchor: context.fitted.overflow ? "top" : "middle",
    align: "start",
    paragraphs,
  };
}

/** Statements that fill the slide. */
export function statementShapes(slide: Slide, context: PptxContext): readonly Shape[] {
  const step = stepOf(context.theme, context.fitted.itemSize);
  const paragraphs = slide.items.flatMap((item, index) => {
    const { label, text, detail } = showItem(item, true);
    const runs = run(text, "strong", step.size, context.surface.ink);
    const before = index === 0 ? 0 : step.gap;
    return [paragraph(runs, step.line, { before }), ...attribution(label, detail, context, 0)];
  });
  return [bodyShape(slide, context, paragraphs, 0)];
}

function quotation(item: Item, before: number, hang: number, context: PptxContext): readonly TextParagraph[] {
  const step = stepOf(context.theme, context.fitted.itemSize);
  const { label, text, detail } = showItem(item, false);
  const { open, close } = quotationMarks(context.language);
  const runs = [
    ...run(open, "quotation", step.size, context.surface.accent),
    ...run(`${text}${close}`, "quotation", step.size, context.surface.ink),
  ];
  return [paragraph(runs, step.line, { before, margin: hang, hang }), ...attribution(label, detail, context, hang)];
}

/** Quotations in the marks of their language, the opening one hanging in the margin. */
export function quoteShapes(slide: Slide, context: PptxContext): readonly Shape[] {
  const { theme, fitted, language } = context;
  const step = stepOf(theme, fitted.itemSize);
  const mark = measureText(quotationMarks(language).open, theme.typography.quotation, step.size);
  const hang = Math.round(mark * markShare);
  const paragraphs = slide.items.flatMap((item, index) => quotation(item, index === 0 ? 0 : step.gap, hang, context));
  return [bodyShape(slide, context, paragraphs, hang)];
}

/** Figures as large as they go, and what each counts. */
export function figureShapes(slide: Slide, context: PptxContext): readonly Shape[] {
  const { theme, fitted, surface } = context;
  const value = stepOf(theme, fitted.labelSize);
  const step = stepOf(theme, fitted.itemSize);
  const under = slide.items.length === 1 ? spacing.underValue : spacing.underSmallValue;
  const paragraphs = slide.items.flatMap((item, index) => {
    const { label, text, detail } = showItem(item, false);
    const before = index === 0 ? 0 : spacing.betweenFigures;
    const number =
      label === "" ? [] : [paragraph(run(label, "heading", value.size, surface.accent), value.line, { before })];
    const above = label === "" ? before : under;
    const words =
      text === "" ? [] : [paragraph(run(text, "body", step.size, surface.ink), step.line, { before: above })];
    return [...number, ...words, ...detailParagraphs(detail, context)];
  });
  return [bodyShape(slide, context, paragraphs, 0)];
}
