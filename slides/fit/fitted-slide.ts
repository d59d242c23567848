/** How the text of a slide is set on one stage, in one theme. Sizes in px. */
export interface FittedSlide {
  readonly headlineSize: number;
  readonly headlineLines: number;
  /** Size of the items' text; of the cells of a table, the lines of a listing. */
  readonly itemSize: number;
  /** Lines of each item's text; of each row of a table, header first; of each line of a listing. */
  readonly itemLines: readonly number[];
  /** Size of the labels: the items' own, save for figures. */
  readonly labelSize: number;
  /** Width of the column of labels beside the items, 0 when there is none. */
  readonly labelWidth: number;
  /** Columns the items stand in. */
  readonly columns: number;
  /** Widths of the columns of a table; empty for other layouts. */
  readonly columnWidths: readonly number[];
  /** Lines the handling marking takes, 0 without one. */
  readonly markingLines: number;
  /** Lines of text in the body: the sum of `itemLines`. */
  readonly lines: number;
  /** True when the text does not fit even at its smallest sizes. */
  readonly overflow: boolean;
}

/** What a layout decides about its body. */
export type BodyFit = Omit<FittedSlide, "headlineSize" | "headlineLines" | "markingLines" | "lines">;

/** The parts of `BodyFit` that most layouts leave as they are. */
export const plainBody = { labelWidth: 0, columns: 1, columnWidths: [] } as const;
