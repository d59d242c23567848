import type { Orientation, Paper } from "../export-input.ts";
import { type GridLayout, type Sheet, slidesSheet } from "./sheet.ts";

/** Where slides and lines to write on stand on a sheet, millimetres. */
export interface SlideGrid {
  readonly sheet: Sheet;
  readonly columns: number;
  readonly rows: number;
  readonly cellWidth: number;
  /** What a slide takes with its number and the lines under it. */
  readonly cellHeight: number;
  /** Between two rows: the last one ends where the page does. */
  readonly rowGap: number;
  readonly slideWidth: number;
  readonly slideHeight: number;
  /** Lines to write on: how many, and whether they are beside the slide or under it. */
  readonly lines: number;
  readonly linesBeside: boolean;
}

type Turn = Exclude<Orientation, "auto">;

/** Columns and rows by layout. Three a page leave half the sheet to write on, whichever way it lies. */
const divisions: Readonly<Record<GridLayout, Readonly<Record<Turn, readonly [number, number]>>>> = {
  "2": { portrait: [1, 2], landscape: [2, 1] },
  "3": { portrait: [1, 3], landscape: [3, 1] },
  "4": { portrait: [2, 2], landscape: [2, 2] },
  "6": { portrait: [2, 3], landscape: [3, 2] },
  "9": { portrait: [3, 3], landscape: [3, 3] },
};

export const gridGap = 6;
/** The line with the number of the slide under it. */
export const labelHeight = 5.5;
/** Between two lines to write on. */
export const lineHeight = 8;
/** Fewer lines under a slide are not worth writing on. */
const fewestLines = 4;
/** Share of the row that a slide with lines beside it takes. */
const slideShare = 0.54;

/** The part of the sheet that a grid may use; half a millimetre is left so that no rounding opens another page. */
function roomOf({ width, height, side, ends }: Sheet): { readonly width: number; readonly height: number } {
  return { width: width - 2 * side, height: height - 2 * ends - 0.5 };
}

function layOut(
  layout: GridLayout,
  sheet: Sheet,
  [columns, rows]: readonly [number, number],
  ratio: number,
): SlideGrid {
  const room = roomOf(sheet);
  const cellWidth = (room.width - (columns - 1) * gridGap) / columns;
  const rowHeight = (room.height - (rows - 1) * gridGap) / rows;
  const linesBeside = layout === "3" && columns === 1;
  const widest = linesBeside ? cellWidth * slideShare : cellWidth;
  const slideWidth = Math.min(widest, (rowHeight - labelHeight) * ratio);
  const slideHeight = slideWidth / ratio;
  const free = rowHeight - slideHeight - labelHeight;
  const under = Math.floor(free / lineHeight);
  const lines = linesBeside ? Math.floor((slideHeight + labelHeight) / lineHeight) : under >= fewestLines ? under : 0;
  const cellHeight = slideHeight + labelHeight + (linesBeside ? 0 : lines * lineHeight);
  const rowGap = rows === 1 ? 0 : (room.height - rows * cellHeight) / (rows - 1);
  return { sheet, columns, rows, cellWidth, cellHeight, rowGap, slideWidth, slideHeight, lines, linesBeside };
}

/**
 * Lays slides of a ratio (width by height) out on a sheet. Left to itself the sheet lies as makes the slides larger; three
 * with lines stand upright, where the lines are beside them.
 */
export function layOutGrid(layout: GridLayout, paper: Paper, orientation: Orientation, ratio: number): SlideGrid {
  const grid = (turn: Turn) => layOut(layout, slidesSheet(paper, turn), divisions[layout][turn], ratio);
  if (orientation !== "auto") return grid(orientation);
  const portrait = grid("portrait");
  const landscape = grid("landscape");
  return layout === "3" || portrait.slideWidth >= landscape.slideWidth ? portrait : landscape;
}
