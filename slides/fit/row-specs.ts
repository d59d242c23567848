/** Layouts whose items stand one under the other. */
export type RowLayout = "agenda" | "key-points" | "bullets" | "timeline" | "people" | "glossary" | "sources";

/** Where an item's label goes: before its text in the same line, on a line of its own above it, in a column beside it. */
type LabelPlace = "inline" | "above" | "beside" | "number";

/** Geometry of a row layout, shared by fitting and style rules. Lengths in px; shares are of the step's gap. */
export interface RowSpec {
  readonly label: LabelPlace;
  /** Widths tried for the column of labels, narrowest first: the first that takes every label on one line is used. */
  readonly labelWidths: readonly number[];
  /** Between labels and text. */
  readonly gutter: number;
  /** Items from which two columns are tried; infinite for never. */
  readonly twoColumnsFrom: number;
  /** Inside a row, above and below. */
  readonly paddingShare: number;
  /** Between rows. */
  readonly gapShare: number;
  /** Text is set no larger, px. */
  readonly largest: number;
  /** A hairline above each row, or none. */
  readonly rule: 0 | 1;
}

/** Between two columns of items, px. */
export const columnGap = 56;

const plain: RowSpec = {
  label: "inline",
  labelWidths: [0],
  gutter: 0,
  twoColumnsFrom: Number.POSITIVE_INFINITY,
  paddingShare: 0,
  gapShare: 1,
  largest: Number.POSITIVE_INFINITY,
  rule: 0,
};

export const rowSpecs: Readonly<Record<RowLayout, RowSpec>> = {
  bullets: plain,
  sources: { ...plain, largest: 30 },
  agenda: { ...plain, label: "number", labelWidths: [56], twoColumnsFrom: 7 },
  "key-points": { ...plain, label: "number", labelWidths: [56], paddingShare: 0.55, gapShare: 0, rule: 1 },
  timeline: { ...plain, label: "beside", labelWidths: [120, 160, 200, 240, 280, 320, 360], gutter: 64 },
  people: { ...plain, label: "above", twoColumnsFrom: 3, paddingShare: 0.6, gapShare: 0.4, rule: 1 },
  glossary: {
    ...plain,
    label: "beside",
    labelWidths: [120, 160, 200, 240, 280],
    gutter: 24,
    twoColumnsFrom: 6,
    paddingShare: 0.6,
    gapShare: 0,
    rule: 1,
  },
};
