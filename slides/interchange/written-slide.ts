import type { EmphasisStyle, Layout, ListStyle, SlideImage } from "../deck/deck.ts";

/** A stretch of a line in one form. */
export interface WrittenRun {
  readonly text: string;
  readonly styles: ReadonlySet<EmphasisStyle>;
}

/** A line of text and its place in the source: UTF-16 offsets, end exclusive. */
export interface WrittenLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface WrittenItem extends WrittenLine {
  readonly label: string;
  readonly detail: string;
  readonly depth: 0 | 1;
}

/** A line of the notes. Lines of one `paragraph` stood in one. */
export interface WrittenNote extends WrittenLine {
  readonly kind: "sentence" | "cue" | "own";
  readonly runs: readonly WrittenRun[];
  readonly list: ListStyle | null;
  readonly paragraph: number;
}

export interface WrittenTable {
  readonly header: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly start: number; readonly end: number }[];
}

export interface WrittenCode extends WrittenLine {
  readonly language: string;
}

/** What the comment with a slide's attributes says. Null where it says nothing that can be used. */
export interface WrittenAttributes {
  readonly id: string | null;
  readonly layout: Layout | null;
  readonly section: number | null;
  readonly seconds: number | null;
  readonly hidden: boolean;
}

/** The body of a slide as it stands in Markdown. */
export interface WrittenBody {
  readonly headline: WrittenLine | null;
  /** 1 for the largest heading; 0 without one. */
  readonly headingLevel: number;
  readonly items: readonly WrittenItem[];
  readonly image: SlideImage | null;
  readonly table: WrittenTable | null;
  readonly code: WrittenCode | null;
  /** True when every item is a quotation. */
  readonly isQuoted: boolean;
}

/** A slide as it stands in Markdown. */
export interface WrittenSlide {
  readonly attributes: WrittenAttributes;
  readonly body: WrittenBody;
  readonly notes: readonly WrittenNote[];
}
