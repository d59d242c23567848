import type { Item } from "../deck/deck.ts";
import type { TypeStep } from "../render/themes/theme.ts";
import { setText } from "./choose-step.ts";
import { type MeasuredText, measureLines, measureRunning } from "./count-lines.ts";
import type { BodyFit } from "./fitted-slide.ts";
import type { Frame } from "./frame.ts";
import { showItem } from "./item-shown.ts";
import { columnGap, type RowSpec } from "./row-specs.ts";
import { spacing } from "./stage.ts";

interface MeasuredRow {
  readonly label: MeasuredText;
  readonly text: MeasuredText;
  readonly detail: MeasuredText;
  readonly indent: number;
}

interface RowHeights {
  readonly itemLines: readonly number[];
  readonly height: number;
}

/** Labels wider than this share of a column wrap. */
const widestLabel = 0.42;

function measureRow(item: Item, spec: RowSpec, { typography }: Frame): MeasuredRow {
  const inline = spec.label === "inline" || spec.label === "number";
  const shown = showItem(item, inline);
  const runIn = inline && shown.label !== "";
  return {
    label: measureLines(inline ? "" : shown.label, typography.strong),
    text: runIn
      ? measureRunning(`${shown.label} ${shown.text}`, typography.strong)
      : measureRunning(shown.text, typography.body),
    detail: measureLines(shown.detail, typography.body),
    indent: item.depth * spacing.indent,
  };
}

function chooseLabelWidth(rows: readonly MeasuredRow[], spec: RowSpec, step: TypeStep, column: number): number {
  const allowed = spec.labelWidths.filter((width, index) => index === 0 || width <= column * widestLabel);
  const fitting = allowed.find((width) => rows.every(({ label }) => setText(label, step, width).lines <= 1));
  return fitting ?? allowed.at(-1) ?? 0;
}

function stackRow(row: MeasuredRow, spec: RowSpec, step: TypeStep, small: TypeStep, width: number, label: number) {
  const textWidth = width - row.indent - (label === 0 ? 0 : label + spec.gutter);
  const text = setText(row.text, step, textWidth);
  const detail = setText(row.detail, small, textWidth).height;
  const under = detail === 0 ? 0 : detail + spacing.aboveDetail;
  const padding = 2 * spec.paddingShare * step.gap + spec.rule;
  const above = spec.label === "above" ? setText(row.label, step, textWidth).height : 0;
  const beside = spec.label === "beside" ? setText(row.label, step, label).height : 0;
  return { lines: text.lines, height: padding + Math.max(beside, above + text.height + under) };
}

/** Sets the rows in columns of the frame's width, filled one after the other; rows side by side share their height. */
function stackRows(
  rows: readonly MeasuredRow[],
  spec: RowSpec,
  step: TypeStep,
  { typography, width }: Frame,
  columns: number,
  labelWidth: number,
): RowHeights {
  const perColumn = Math.max(1, Math.ceil(rows.length / columns));
  const heights = new Array<number>(Math.min(perColumn, rows.length)).fill(0);
  const itemLines = rows.map((row, index) => {
    const { lines, height } = stackRow(row, spec, step, typography.small, width, labelWidth);
    const at = index % perColumn;
    heights[at] = Math.max(heights[at] ?? 0, height);
    return lines;
  });
  const gaps = Math.max(0, heights.length - 1) * spec.gapShare * step.gap;
  return { itemLines, height: heights.reduce((sum, height) => sum + height, gaps) };
}

/** Fits items that stand one under the other: the largest step in which they do, in two columns where the layout may. */
export function fitRows(items: readonly Item[], spec: RowSpec, frame: Frame): BodyFit {
  const rows = items.map((item) => measureRow(item, spec, frame));
  const attempt = (step: TypeStep, columns: number): BodyFit => {
    const column = (frame.width - columnGap * (columns - 1)) / columns;
    const labelWidth = chooseLabelWidth(rows, spec, step, column);
    const { itemLines, height } = stackRows(rows, spec, step, { ...frame, width: column }, columns, labelWidth);
    const sizes = { itemSize: step.size, labelSize: step.size };
    return { ...sizes, labelWidth, columns, columnWidths: [], itemLines, overflow: height > frame.height };
  };
  const text = frame.typography.text.filter(({ size }) => size <= spec.largest);
  const columnCounts = items.length >= spec.twoColumnsFrom ? [2, 1] : [1];
  for (const step of text) {
    for (const columns of columnCounts) {
      const fit = attempt(step, columns);
      if (!fit.overflow) return fit;
    }
  }
  return attempt(text.at(-1) ?? frame.typography.small, 1);
}
