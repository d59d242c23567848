import type { Picture } from "../../article/picture.ts";

/** What a run of text is, of which its face follows. */
export type FontRole = "body" | "strong" | "heading" | "quotation" | "code";

/** A stretch of text in one form. Sizes everywhere in px of the stage, colours as `#rrggbb`. */
export interface TextRun {
  readonly text: string;
  readonly role: FontRole;
  readonly size: number;
  readonly colour: string;
  /** Address it leads to. */
  readonly href?: string;
  /** The number of the slide, which counts by itself. */
  readonly isPageNumber?: true;
}

/** What stands before a paragraph, drawn by the program that shows it. */
export type Bullet =
  | { readonly kind: "mark"; readonly mark: string; readonly colour: string }
  | { readonly kind: "number"; readonly start: number; readonly colour: string };

export interface TextParagraph {
  readonly runs: readonly TextRun[];
  /** Height of each of its lines. */
  readonly line: number;
  /** Space above it, none at the top of a box. */
  readonly before: number;
  /** Where its lines start from the edge of the box. */
  readonly margin: number;
  /** How far the first line, or its bullet or label, hangs out to the left of that. */
  readonly hang: number;
  readonly bullet: Bullet | null;
  /** True for an item of the second level. */
  readonly nested: boolean;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Anchor = "top" | "middle" | "bottom";

/** The part a text box plays on its slide, so that outlines, readers and other designs know it. */
export type Placeholder = "title" | "cover-title" | "subtitle" | "body" | "footer" | "page";

export interface TextShape {
  readonly kind: "text";
  readonly name: string;
  readonly placeholder: Placeholder | null;
  readonly box: Box;
  readonly anchor: Anchor;
  readonly align: "start" | "center" | "end";
  readonly paragraphs: readonly TextParagraph[];
  /** Ground of the box with the distance of the text from its edge. */
  readonly panel?: { readonly colour: string; readonly padding: number };
  /** A listing runs left to right in every language. */
  readonly leftToRight?: true;
  /** The handling marking is set in capitals, its letters as they were given. */
  readonly isMarking?: true;
}

export interface PictureShape {
  readonly kind: "picture";
  readonly box: Box;
  readonly picture: Picture;
  readonly alt: string;
}

export interface TableShape {
  readonly kind: "table";
  readonly box: Box;
  readonly alt: string;
  readonly headed: boolean;
  /** px, the gutter after each included. */
  readonly columnWidths: readonly number[];
  /** Columns of numbers, set flush right. */
  readonly numeric: readonly boolean[];
  readonly rows: readonly { readonly cells: readonly TextParagraph[]; readonly height: number }[];
  readonly ink: string;
  readonly rule: string;
}

/** A stroke that says nothing: screen readers pass over it. */
export interface RuleShape {
  readonly kind: "rule";
  readonly box: Box;
  readonly colour: string;
}

export type Shape = TextShape | PictureShape | TableShape | RuleShape;
