import type { RichText } from "../../../draft.ts";
import { attributeOf, type PageElement } from "../page/page-element.ts";
import type { BlockShape } from "./page-block.ts";
import { trimRuns } from "./trim-runs.ts";

interface ReadRow {
  readonly cells: RichText[];
  /** All cells are header cells. */
  headed: boolean;
}

/** A data table being read. */
export interface TableReading {
  readonly element: PageElement;
  readonly rows: ReadRow[];
  /** For each column, how many more rows a cell from above reaches down. */
  readonly covered: number[];
  caption: RichText;
  part: "caption" | "cell" | null;
  span: { columns: number; rows: number };
  size: number;
  linked: number;
}

const widestSpan = 40;
const noText: RichText = [];
const partTags: ReadonlySet<string> = new Set(["tr", "td", "th", "caption"]);

/** Starts reading a data table. */
export function newTable(element: PageElement): TableReading {
  const span = { columns: 1, rows: 1 };
  return { element, rows: [], covered: [], caption: noText, part: null, span, size: 0, linked: 0 };
}

/** Whether an element is a row, a cell or the caption. */
export function isTablePart(element: PageElement): boolean {
  return partTags.has(element.tag);
}

/** Notes the part that begins; what was read before must have been handed over with `endPart`. */
export function beginPart(table: TableReading, element: PageElement): void {
  if (element.tag === "caption") table.part = "caption";
  else if (element.tag === "tr") {
    table.part = null;
    const row = { cells: [], headed: true };
    table.rows.push(row);
    placeCovered(table, row);
  } else {
    table.part = "cell";
    table.span = { columns: spanOf(element, "colspan"), rows: spanOf(element, "rowspan") };
    const row = table.rows.at(-1);
    if (row !== undefined && element.tag === "td") row.headed = false;
  }
}

/** Hands over the text read since the last part began. */
export function endPart(table: TableReading, runs: RichText): void {
  const text = trimRuns(runs);
  const { part, span } = table;
  table.part = null;
  if (part === "caption") table.caption = [...table.caption, ...text];
  else if (part === "cell") addCell(table, text, span);
  else if (text.length > 0) addCell(table, text, { columns: 1, rows: 1 });
}

/** The finished table: its first row is the header when all its cells are header cells. */
export function endTable(table: TableReading): { readonly shape: BlockShape; readonly caption: RichText } {
  const rows = table.rows.filter(({ cells }) => cells.some((cell) => cell.length > 0));
  const headed = rows.length > 1 && rows[0]?.headed === true;
  const cells = rows.map((row) => row.cells);
  const shape = {
    kind: "table" as const,
    header: headed ? (cells[0] ?? []) : [],
    rows: headed ? cells.slice(1) : cells,
  };
  return { shape, caption: table.caption };
}

function addCell(table: TableReading, text: RichText, span: { columns: number; rows: number }): void {
  if (table.rows.length === 0) table.rows.push({ cells: [], headed: false });
  const row = table.rows.at(-1);
  if (row === undefined) return;
  for (let i = 0; i < span.columns; i += 1) {
    if (span.rows > 1) table.covered[row.cells.length] = span.rows - 1;
    row.cells.push(i === 0 ? text : noText);
  }
  placeCovered(table, row);
}

function placeCovered(table: TableReading, row: ReadRow): void {
  for (let left = table.covered[row.cells.length] ?? 0; left > 0; left = table.covered[row.cells.length] ?? 0) {
    table.covered[row.cells.length] = left - 1;
    row.cells.push(noText);
  }
}

function spanOf(element: PageElement, name: string): number {
  const span = Number.parseInt(attributeOf(element, name) ?? "", 10);
  return Number.isFinite(span) ? Math.min(Math.max(span, 1), widestSpan) : 1;
}
