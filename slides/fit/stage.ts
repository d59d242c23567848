import type { Ratio } from "../deck/briefing-options.ts";

/** The fixed stage of a slide, CSS pixels. The text area lies between the margins; marking and footer lie in them. */
export interface Stage {
  readonly width: number;
  readonly height: number;
  /** Left and right. */
  readonly margin: number;
  readonly top: number;
  readonly bottom: number;
}

export const stages: Readonly<Record<Ratio, Stage>> = {
  "16:9": { width: 1280, height: 720, margin: 80, top: 76, bottom: 72 },
  "4:3": { width: 960, height: 720, margin: 64, top: 76, bottom: 72 },
};

/** Distances that fitting and style rules share, px. */
export const spacing = {
  /** From the headline to what is under it. */
  underHeadline: 36,
  underKicker: 28,
  /** Indent of a second-level item. */
  indent: 40,
  /** From an item's text to the smaller text under it. */
  aboveDetail: 4,
  coverRule: 36,
  /** Kept free on the cover above the title. */
  coverAir: 96,
  underNumeral: 20,
  aboveAttribution: 36,
  underValue: 20,
  /** Where several figures share a slide. */
  underSmallValue: 4,
  betweenFigures: 36,
  aboveCaption: 16,
  /** Inside a cell of a table, above and below, and at the end of a column. */
  cellPadding: 9,
  columnGutter: 40,
  hairline: 1,
  headRule: 2,
  /** Around a listing inside its panel. */
  codePadding: 24,
} as const;

/** Letter spacing of the handling marking, em. */
export const markingTracking = 0.06;
