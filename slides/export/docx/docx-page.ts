import type { Paper } from "../export-input.ts";

/** A twentieth of a point is Word's unit of length: 1,440 to an inch. */
const perMillimetre = 1440 / 25.4;

/** Width of the text on either paper: 160 mm, as on the printed handouts. */
export const pageText = Math.round(160 * perMillimetre);

const sheets: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  a4: { width: 11906, height: 16838 },
  letter: { width: 12240, height: 15840 },
};

/** Sheet and margins. */
export function pageSize(paper: Paper): {
  readonly width: number;
  readonly height: number;
  readonly side: number;
  readonly ends: number;
} {
  const sheet = sheets[paper];
  return { ...sheet, side: Math.round((sheet.width - pageText) / 2), ends: Math.round(25 * perMillimetre) };
}

/** Number of the list with bullets; numbered lists follow it. */
export const bulletList = 1;

/** Under a paragraph, twentieths of a point. */
export const paragraphGap = 140;
