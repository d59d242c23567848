import type { DraftBlock } from "../../draft.ts";
import { type BlockWriter, endBlock, endOfRuns, writeImages } from "./block-writer.ts";
import { joinRuns, type MarkdownRun } from "./placed-block.ts";

/** Opens a table; the one before it ends. */
export function openTable(writer: BlockWriter, start: number): void {
  closeTable(writer);
  endBlock(writer);
  writer.table = { caption: [], rows: [], start, inCell: false };
}

/** Opens a row of the open table. */
export function openRow(writer: BlockWriter): void {
  closeCell(writer);
  writer.table?.rows.push({ cells: [], isHeader: true });
}

/** Opens a cell; text goes there until it is closed. */
export function openCell(writer: BlockWriter, isHeader: boolean): void {
  const { table } = writer;
  if (table === null) return;
  closeCell(writer);
  // Text that stands in a table outside its cells is shown before it, as browsers do.
  if (!table.inCell) endBlock(writer);
  if (table.rows.length === 0) openRow(writer);
  const row = table.rows.at(-1);
  if (row !== undefined && !isHeader) row.isHeader = false;
  table.inCell = true;
}

/** Closes the open cell, if any. */
export function closeCell(writer: BlockWriter): void {
  const { table } = writer;
  if (table === null || !table.inCell) return;
  table.inCell = false;
  table.rows.at(-1)?.cells.push(writer.runs);
  writer.runs = [];
  writer.hidden = null;
}

/** Takes the text written since the caption began as the open table's caption. */
export function closeTableCaption(writer: BlockWriter): void {
  if (writer.table === null || writer.table.inCell) return;
  writer.table.caption.push(...writer.runs);
  writer.runs = [];
}

/** A table that only arranges the page: one cell a row, or one row with running text. */
function isLayout(rows: readonly { readonly cells: readonly (readonly MarkdownRun[])[] }[]): boolean {
  const texts = rows.map(({ cells }) => cells.map(joinRuns).filter((text) => text !== ""));
  if (texts.length === 0) return true;
  return (
    texts.every((cells) => cells.length === 1) || (texts.length === 1 && texts.flat().some((text) => text.length > 300))
  );
}

/** Ends the open table and places it; one that only arranges the page leaves its text. */
export function closeTable(writer: BlockWriter): void {
  const { table } = writer;
  if (table === null) return;
  closeCell(writer);
  writer.table = null;
  const rows = table.rows.filter(({ cells }) => cells.some((cell) => joinRuns(cell) !== ""));
  if (isLayout(rows)) {
    for (const runs of [table.caption, ...rows.flatMap(({ cells }) => cells)]) {
      writer.runs.push(...runs);
      endBlock(writer);
    }
    return;
  }
  const runs = [...table.caption, ...rows.flatMap(({ cells }) => cells.flat())];
  const header = rows[0]?.isHeader === true && rows.length > 1 ? rows[0].cells : [];
  const body = rows.slice(header.length > 0 ? 1 : 0).map(({ cells }) => cells);
  const block: DraftBlock = { kind: "table", caption: table.caption, header, rows: body };
  writer.blocks.push({ block, start: table.start, end: endOfRuns(runs, table.start) });
  writeImages(writer);
}
