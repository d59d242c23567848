import type { FontFaceName } from "./font-faces.ts";
import { fontMetrics } from "./font-metrics.ts";
import { scriptWidth } from "./script-widths.ts";

const digitsPerGlyph = 3;

function decodeRow(row: string, unitsPerEm: number, widths: Map<number, number>): void {
  const colon = row.indexOf(":");
  let codePoint = Number.parseInt(row.slice(0, colon), 36);
  for (let at = colon + 1; at < row.length; at += digitsPerGlyph) {
    const units = Number.parseInt(row.slice(at, at + digitsPerGlyph), 36);
    if (!Number.isNaN(units)) widths.set(codePoint, units / unitsPerEm);
    codePoint += 1;
  }
}

/** Widths by code point, em: an array for the planes and blocks of living scripts, the fastest to look up. */
type WidthTable = Float64Array;

/** Past the last code point a bundled font has a glyph for, presentation forms aside. */
const tableSize = 0x2e00;

function decodeFace(face: FontFaceName): WidthTable {
  const widths = new Map<number, number>();
  const { rows, unitsPerEm } = fontMetrics[face];
  for (const row of rows) decodeRow(row, unitsPerEm, widths);
  return Float64Array.from({ length: tableSize }, (_, codePoint) => widths.get(codePoint) ?? scriptWidth(codePoint));
}

const tables: Readonly<Record<FontFaceName, WidthTable>> = {
  "inter-400": decodeFace("inter-400"),
  "inter-600": decodeFace("inter-600"),
  "inter-700": decodeFace("inter-700"),
  "source-serif-4-400": decodeFace("source-serif-4-400"),
  "source-serif-4-600": decodeFace("source-serif-4-600"),
  "source-serif-4-400-italic": decodeFace("source-serif-4-400-italic"),
};

/** Advance width of a character, em: the font's own, or a generous one for its script where the font has none. */
export function glyphWidth(codePoint: number, face: FontFaceName): number {
  return tables[face][codePoint] ?? scriptWidth(codePoint);
}
