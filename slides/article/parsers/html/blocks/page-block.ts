import type { RichText } from "../../../draft.ts";

/** What a stretch of the page is by its markup alone. */
export type BlockShape =
  /** `caption`: text of a figure; `credit`: who made the picture. */
  | { readonly kind: "text" | "quotation" | "caption" | "credit" }
  /** `heading` is the position of the heading's element. */
  | { readonly kind: "heading"; readonly level: number; readonly heading: number }
  /** `item` is the position of the list item's element: paragraphs of one item share it. */
  | { readonly kind: "list-item"; readonly ordered: boolean; readonly depth: number; readonly item: number }
  | { readonly kind: "code"; readonly language: string }
  | { readonly kind: "table"; readonly header: readonly RichText[]; readonly rows: readonly (readonly RichText[])[] }
  | { readonly kind: "image"; readonly src: string; readonly alt: string };

/** A stretch of visible text (or a picture) between two block boundaries of the page, in reading order. */
export interface PageBlock {
  readonly shape: BlockShape;
  /** Position of the innermost block-level element around it. */
  readonly element: number;
  /** The text; a table's caption; empty for a picture. */
  readonly text: RichText;
  /** Visible weight: letters without blanks, an ideograph counting as three. Tables count their cells. */
  readonly size: number;
  /** Part of `size` that is inside links, in bold type, inside buttons. */
  readonly linked: number;
  readonly strong: number;
  readonly control: number;
}
