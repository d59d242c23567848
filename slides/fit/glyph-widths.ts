import type { FontFaceName } from "./font-faces.ts";
import { fontMetrics } from "./font-metrics.ts";
import { scriptWidth } from "./script-widths.ts";

const digitsPerGlyph = 3;

/** Widths by code point, em: an array for the planes and blocks of living scripts, the fastest to look up. */
type WidthTable = Float64Array;

/** Past the last code point a bundled font has a glyph for, presentation forms aside. */
const tableSize = 0x2e00;

/** The value of a base 36 digit; NaN for what is none. */
function digitValue(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  return code >= 0x61 && code <= 0x7a ? code - 0x57 : Number.NaN;
}

/** Widths of a run of code points. Read digit by digit: six faces are decoded in every short run of the program. */
function decodeRow(row: string, unitsPerEm: number, widths: WidthTable): void {
  const colon = row.indexOf(":");
  let codePoint = Number.parseInt(row.slice(0, colon), 36);
  for (let at = colon + 1; at < row.length; at += digitsPerGlyph) {
    const high = digitValue(row.charCodeAt(at));
    const units = (high * 36 + digitValue(row.charCodeAt(at + 1))) * 36 + digitValue(row.charCodeAt(at + 2));
    widths[codePoint] = units / unitsPerEm;
    codePoint += 1;
  }
}

/** NaN where the font has no glyph. */
function decodeFace(face: FontFaceName): WidthTable {
  const widths = new Float64Array(tableSize).fill(Number.NaN);
  const { rows, unitsPerEm } = fontMetrics[face];
  for (const row of rows) decodeRow(row, unitsPerEm, widths);
  return widths;
}

const tables = new Map<FontFaceName, WidthTable>();

/** The advance widths of a face, for `glyphWidth`. */
export function glyphWidths(face: FontFaceName): WidthTable {
  const known = tables.get(face);
  if (known !== undefined) return known;
  const table = decodeFace(face);
  tables.set(face, table);
  return table;
}

/** Advance width of a character, em: the font's own, or a generous one for its script where the font has none. */
export function glyphWidth(codePoint: number, widths: WidthTable): number {
  const width = widths[codePoint];
  return width === undefined || Number.isNaN(width) ? scriptWidth(codePoint) : width;
}
