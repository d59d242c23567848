import type { Item, SlideTable } from "../deck/deck.ts";
import type { TypeStep } from "../render/themes/theme.ts";
import { setText } from "./choose-step.ts";
import { fitCaptions } from "./fit-captions.ts";
import { type BodyFit, plainBody } from "./fitted-slide.ts";
import type { Frame } from "./frame.ts";
import { spacing } from "./stage.ts";
import { fitColumns, type MeasuredTable, measureTable } from "./table-columns.ts";

/** Lines of each row of a table, header first. */
function countRowLines(table: MeasuredTable, step: TypeStep, columns: readonly number[]): readonly number[] {
  return table.rows.map((row) =>
    row.reduce((most, cell, column) => {
      const width = Math.max(1, (columns[column] ?? 0) - spacing.columnGutter);
      return Math.max(most, setText(cell, step, width).lines);
    }, 1),
  );
}

/** Height of rows of so many lines each, px. */
function rowsHeight(rowLines: readonly number[], step: TypeStep): number {
  const perRow = 2 * spacing.cellPadding + spacing.hairline;
  return rowLines.reduce((sum, lines) => sum + lines * step.line + perRow, spacing.headRule);
}

/** Fits a table and its captions. It overflows when rows do not fit, or columns cannot stand side by side. */
export function fitTable(table: SlideTable, captions: readonly Item[], frame: Frame): BodyFit {
  const { typography, width, height } = frame;
  const measured = measureTable(table, typography);
  const room = height - fitCaptions(captions, typography, width).height;
  const attempt = (step: TypeStep): BodyFit => {
    const columnWidths = fitColumns(measured, step.size, width);
    const equal = Math.floor(width / Math.max(1, measured.numeric.length));
    const used = columnWidths ?? measured.numeric.map(() => equal);
    const itemLines = countRowLines(measured, step, used);
    const overflow = columnWidths === null || rowsHeight(itemLines, step) > room;
    return { ...plainBody, itemSize: step.size, labelSize: step.size, columnWidths: used, itemLines, overflow };
  };
  for (const step of typography.cell) {
    const fit = attempt(step);
    if (!fit.overflow) return fit;
  }
  return attempt(typography.cell.at(-1) ?? typography.cell[0]);
}
