import type { Item, Slide } from "../../deck/deck.ts";
import { setText } from "../../fit/choose-step.ts";
import { measureLines } from "../../fit/count-lines.ts";
import { showItem } from "../../fit/item-shown.ts";
import { columnGap, type RowLayout, type RowSpec, rowSpecs } from "../../fit/row-specs.ts";
import { spacing } from "../../fit/stage.ts";
import type { TypeStep } from "../../render/themes/theme.ts";
import { detailParagraphs } from "./detail-paragraph.ts";
import { measureParagraphs } from "./measure-paragraphs.ts";
import type { Box, Bullet, Shape, TextParagraph, TextRun } from "./shape.ts";
import { type PptxContext, paragraph, roomUnder, run, stepOf, widenStart } from "./slide-frame.ts";

/** How far bullets hang out of the text of the first level and, inside it, of the second. */
const bulletHang = 32;
const nestedHang = 28;

interface Rows {
  readonly layout: RowLayout;
  readonly spec: RowSpec;
  readonly step: TypeStep;
  readonly context: PptxContext;
}

/** Space between two rows, and inside them above and below. */
function rowGap({ gapShare, paddingShare, rule }: RowSpec, step: TypeStep): number {
  return Math.round(step.gap * (gapShare + 2 * paddingShare)) + rule;
}

function bulletOf(item: Item, { layout, context }: Rows, number: number): Bullet | null {
  const colour = context.surface.accent;
  if (rowSpecs[layout].label === "number") return { kind: "number", start: number, colour };
  if (layout !== "bullets") return null;
  if (item.depth === 1) return { kind: "mark", mark: "–", colour };
  return { kind: "mark", mark: item.own ? "□" : "■", colour };
}

function indentOf(item: Item, { layout, spec }: Rows): Pick<TextParagraph, "margin" | "hang"> {
  const margin = item.depth * spacing.indent;
  if (spec.label === "number") return { margin: (spec.labelWidths[0] ?? 0) + margin, hang: spec.labelWidths[0] ?? 0 };
  if (layout !== "bullets") return { margin, hang: 0 };
  return { margin: bulletHang + margin, hang: item.depth === 0 ? bulletHang : nestedHang };
}

/** Text with its label run in before it, under a bullet or a number. */
function runInRow(item: Item, rows: Rows, before: number, number: number): readonly TextParagraph[] {
  const { step, context } = rows;
  const { ink } = context.surface;
  const { label, text, detail } = showItem(item, true);
  const runs: readonly TextRun[] = [
    ...run(label === "" ? "" : `${label} `, "strong", step.size, ink),
    ...run(text, "body", step.size, ink),
  ];
  const indent = indentOf(item, rows);
  const given = { ...indent, before, bullet: bulletOf(item, rows, number), nested: item.depth === 1 };
  return [paragraph(runs, step.line, given), ...detailParagraphs(detail, context, { margin: indent.margin })];
}

/** The label on a line of its own, the text under it. */
function stackedRow(item: Item, { layout, step, context }: Rows, before: number): readonly TextParagraph[] {
  const { ink, muted, accent } = context.surface;
  const { label, text, detail } = showItem(item, false);
  const isPeople = layout === "people";
  const name = run(label, "strong", step.size, isPeople ? ink : accent);
  const words = run(text, "body", step.size, isPeople ? muted : ink);
  const lines = [name, words].filter((runs) => runs.length > 0);
  const paragraphs = lines.map((runs, index) => paragraph(runs, step.line, { before: index === 0 ? before : 0 }));
  return [...paragraphs, ...detailParagraphs(detail, context)];
}

/** The label in a column beside the text: it hangs, and a tab leads to the text. */
function besideRow(item: Item, { step, context, spec }: Rows, before: number): readonly TextParagraph[] {
  const { ink, accent } = context.surface;
  const { label, text, detail } = showItem(item, false);
  const margin = context.fitted.labelWidth + spec.gutter;
  const runs = [
    ...run(label === "" ? "" : `${label}\t`, "strong", step.size, accent),
    ...run(text, "body", step.size, ink),
  ];
  const hang = label === "" ? 0 : margin;
  return [paragraph(runs, step.line, { before, margin, hang }), ...detailParagraphs(detail, context, { margin })];
}

/** A label stands beside its text only if every one has room on one line; a tab cannot wrap it. */
function standBeside(items: readonly Item[], { spec, step, context }: Rows): boolean {
  const { labelWidth } = context.fitted;
  const { strong } = context.theme.typography;
  return (
    spec.label === "beside" &&
    items.every((item) => setText(measureLines(showItem(item, false).label, strong), step, labelWidth).lines <= 1)
  );
}

function writeRows(items: readonly Item[], first: number, rows: Rows, beside: boolean): readonly TextParagraph[] {
  const { spec, step } = rows;
  const gap = rowGap(spec, step);
  return items.flatMap((item, index) => {
    const before = index === 0 ? 0 : gap;
    if (spec.label === "inline" || spec.label === "number") return runInRow(item, rows, before, first + index);
    return beside ? besideRow(item, rows, before) : stackedRow(item, rows, before);
  });
}

/** Paragraphs of a column in the fitted step; labels that had to move above their texts may need a smaller one. */
function fitColumn(items: readonly Item[], first: number, rows: Rows, box: Box): readonly TextParagraph[] {
  const { typography } = rows.context.theme;
  const steps = typography.text.filter(({ size }) => size <= rows.step.size);
  let written: readonly TextParagraph[] = [];
  for (const step of steps.length > 0 ? steps : [rows.step]) {
    const set = { ...rows, step };
    written = writeRows(items, first, set, standBeside(items, set));
    if (measureParagraphs(written, box.width, typography) <= box.height) break;
  }
  return written;
}

/** A stroke between dates and what happened, down to the first line of the last row. */
function railShapes(
  rows: Rows,
  items: readonly Item[],
  box: Box,
  paragraphs: readonly TextParagraph[],
): readonly Shape[] {
  const { context, layout, spec } = rows;
  if (layout !== "timeline" || !standBeside(items, rows)) return [];
  const { typography } = context.theme;
  const whole = measureParagraphs(paragraphs, box.width, typography);
  const last = paragraphs.slice(paragraphs.findLastIndex(({ runs }) => runs[0]?.text.endsWith("\t") === true));
  const height = Math.min(box.height, whole - measureParagraphs(last, box.width, typography) + rows.step.line);
  const across = context.fitted.labelWidth + spec.gutter / 2 - 1;
  const x = context.direction === "ltr" ? box.x + across : box.x + box.width - across - 2;
  return [{ kind: "rule", box: { x, y: box.y, width: 2, height }, colour: context.surface.rule }];
}

/** Items one under the other as one text box, or as one a column. */
export function rowShapes(slide: Slide, layout: RowLayout, context: PptxContext): readonly Shape[] {
  const { fitted, theme, direction } = context;
  const rows: Rows = { layout, spec: rowSpecs[layout], step: stepOf(theme, fitted.itemSize), context };
  const room = roomUnder(slide, context, spacing.underHeadline);
  const width = (room.width - columnGap * (fitted.columns - 1)) / fitted.columns;
  const perColumn = Math.ceil(slide.items.length / fitted.columns);
  const first = layout === "agenda" ? context.firstNumber : 1;
  return Array.from({ length: fitted.columns }, (_, column): readonly Shape[] => {
    const items = slide.items.slice(column * perColumn, (column + 1) * perColumn);
    if (items.length === 0) return [];
    const across = column * (width + columnGap);
    const x = direction === "ltr" ? room.x + across : room.x + room.width - width - across;
    const plain = { ...room, x, width };
    const box = layout === "bullets" ? widenStart(plain, bulletHang, direction) : plain;
    const paragraphs = fitColumn(items, first + column * perColumn, rows, box);
    const placeholder = column === 0 ? "body" : null;
    const text: Shape = { kind: "text", name: "Text", placeholder, box, anchor: "top", align: "start", paragraphs };
    return [text, ...railShapes(rows, items, box, paragraphs)];
  }).flat();
}
