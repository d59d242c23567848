import type { HandoutLayout, Orientation, Paper } from "../export-input.ts";
import type { PageSize } from "../print-job.ts";

/** A sheet of paper with its margins, millimetres. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly side: number;
  readonly ends: number;
}

const papers: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  a4: { width: 210, height: 297 },
  letter: { width: 215.9, height: 279.4 },
};

/** The text block of an upright sheet, so that a line holds the same words on both papers. */
const textWidth = 160;
const textEnds: Readonly<Record<Paper, number>> = { a4: 25, letter: 23 };

/** Margins of sheets of slides: less than text has, for a slide is its own margin. */
const slidesSide = 16;
const slidesEnds = 20;

/** An upright sheet for running text. */
export function textSheet(paper: Paper): Sheet {
  const { width, height } = papers[paper];
  return { width, height, side: (width - textWidth) / 2, ends: textEnds[paper] };
}

/** A sheet for slides, upright or lying. */
export function slidesSheet(paper: Paper, orientation: Exclude<Orientation, "auto">): Sheet {
  const { width, height } = papers[paper];
  const lying = orientation === "landscape";
  return { width: lying ? height : width, height: lying ? width : height, side: slidesSide, ends: slidesEnds };
}

const pixelsPerMillimetre = 96 / 25.4;

/** The size that a printer is told. */
export function pageSize(paper: Paper, { width, height }: Sheet): PageSize {
  if (width < height) return { paper };
  return { width: Math.round(width * pixelsPerMillimetre), height: Math.round(height * pixelsPerMillimetre) };
}

/** Handouts of several slides a page; the others are running text. */
export type GridLayout = Extract<HandoutLayout, "2" | "3" | "4" | "6" | "9">;

const grids: readonly HandoutLayout[] = ["2", "3", "4", "6", "9"] satisfies readonly GridLayout[];

/** True for a handout of several slides a page, whose sheet may be turned. */
export function isGridLayout(layout: HandoutLayout): layout is GridLayout {
  return grids.includes(layout);
}
