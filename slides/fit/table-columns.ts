import type { SlideTable } from "../deck/deck.ts";
import type { Typography } from "../render/themes/theme.ts";
import { type MeasuredText, measureLines } from "./count-lines.ts";
import { displayText } from "./display-text.ts";
import { spacing } from "./stage.ts";

/** A table measured once, ready to be set at any size. */
export interface MeasuredTable {
  /** Rows of cells, each row as long as the widest; the header first when there is one. */
  readonly rows: readonly (readonly MeasuredText[])[];
  /** True when the first row is the header. */
  readonly headed: boolean;
  /** True for columns of numbers, which are set flush right with tabular figures. */
  readonly numeric: readonly boolean[];
}

const blankPattern = /^[\s–—−.*-]*$/u;
/** Longest text, and most letters in it, of what is taken for a number: "1 234,5 kg" is one, "3 of the 12 states" not. */
const longestNumber = 18;
const mostLetters = 3;

function isNumber(cell: string): boolean {
  if (cell.length > longestNumber || !/\p{N}/u.test(cell)) return false;
  return (cell.match(/\p{L}/gu) ?? []).length <= mostLetters;
}

/**
 * Tells for each column of a table whether it holds numbers: at least one, and besides them only blanks and dashes. The
 * first column names the rows and never counts as numbers, though it may be years.
 */
export function numericColumns(table: SlideTable): readonly boolean[] {
  const cells = table.rows.map((row) => row.cells.map(displayText));
  return Array.from({ length: columnCount(table) }, (_, column) => {
    const texts = cells.map((row) => row[column] ?? "");
    return column > 0 && texts.some(isNumber) && texts.every((text) => isNumber(text) || blankPattern.test(text));
  });
}

/** Columns of the widest row. */
export function columnCount({ header, rows }: SlideTable): number {
  return rows.reduce((most, { cells }) => Math.max(most, cells.length), header.length);
}

/** Measures every cell. Digits count as the widest one: tabular figures are all that wide. */
export function measureTable(table: SlideTable, typography: Typography): MeasuredTable {
  const columns = Array.from({ length: columnCount(table) }, (_, index) => index);
  const measure = (cells: readonly string[], face: Typography["body"]) =>
    columns.map((column) => measureLines(displayText(cells[column] ?? "").replace(/\d/gu, "4"), face));
  const header = table.header.length === 0 ? [] : [measure(table.header, typography.strong)];
  return {
    rows: [...header, ...table.rows.map(({ cells }) => measure(cells, typography.body))],
    headed: header.length > 0,
    numeric: numericColumns(table),
  };
}

function widestWord(cell: MeasuredText): number {
  return cell.boxes.reduce((most, { width }) => Math.max(most, width), 0);
}

function wholeWidth(cell: MeasuredText): number {
  return cell.boxes.reduce((sum, { width, space }) => sum + width + space, 0);
}

/** Words longer than this many em are parted when the table has no room for them. */
const longestWholeWord = 7;
/** A column is stretched by at most this share of its width, so that short rows stay readable across. */
const stretch = 0.6;

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}

/** The least width of each column, px: numbers are never parted, words only very long ones. */
function narrowWidths({ rows, headed, numeric }: MeasuredTable, toPx: (em: number) => number): readonly number[] {
  return numeric.map((isNumeric, column) => {
    const widths = rows.map((row, index) => {
      const cell = row[column];
      if (cell === undefined) return 0;
      return isNumeric && !(headed && index === 0) ? wholeWidth(cell) : Math.min(widestWord(cell), longestWholeWord);
    });
    return toPx(widths.reduce((most, width) => Math.max(most, width), 0));
  });
}

/**
 * Column widths in px, the gutter after each included, for a size and a width of the whole; null when the columns cannot
 * stand side by side.
 */
export function fitColumns(table: MeasuredTable, sizePx: number, widthPx: number): readonly number[] | null {
  const toPx = (em: number) => Math.ceil(em * sizePx + spacing.columnGutter);
  const whole = table.numeric.map((_, column) =>
    toPx(table.rows.reduce((most, row) => Math.max(most, row[column] ? wholeWidth(row[column]) : 0), 0)),
  );
  const spare = widthPx - sum(whole);
  if (spare >= 0) {
    const share = Math.min(stretch, spare / Math.max(1, sum(whole)));
    return whole.map((width) => Math.floor(width * (1 + share)));
  }
  const narrow = narrowWidths(table, toPx);
  const room = widthPx - sum(narrow);
  if (room < 0) return null;
  const wanted = Math.max(1, sum(whole) - sum(narrow));
  return narrow.map((width, column) => Math.floor(width + (((whole[column] ?? width) - width) * room) / wanted));
}
