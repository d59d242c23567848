import type { SlideTable } from "../deck/deck.ts";
import { fitSettings } from "./fit-settings.ts";
import { fitTable } from "./fit-table.ts";
import { reservedFrame } from "./reserved-frame.ts";

/** No stage has room for more rows, header and headline aside. */
const mostRows = 14;

function rowsFit(table: SlideTable, count: number): boolean {
  const part = { header: table.header, rows: table.rows.slice(0, count) };
  return fitSettings.every(({ theme, ratio }) => !fitTable(part, [], reservedFrame(theme, ratio)).overflow);
}

/**
 * How many rows of a table, from the first, fit on one slide in every theme and on both stages under a headline of two
 * lines. 0 when not even one does, because the table is too wide or the row too tall.
 */
export function tableCapacity(table: SlideTable): number {
  for (let count = Math.min(mostRows, table.rows.length); count > 0; count -= 1) {
    if (rowsFit(table, count)) return count;
  }
  return 0;
}
