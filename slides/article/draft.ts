import type { SetAsideReason } from "./article.ts";

/**
 * A run of source text with one formatting. `start` and `end` are its place in the decoded source (UTF-16 offsets,
 * end exclusive). `text` may differ from the slice: entities are decoded and white space is still as written.
 */
export interface Run {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly strong?: true;
  readonly emphasis?: true;
  readonly code?: true;
  readonly href?: string;
}

export type RichText = readonly Run[];

/** One block as a parser saw it, before sentences are cut and numbered. */
export type DraftBlock =
  /** A line of the page that states metadata. `text` is the whole line ("By Jane Roe"). */
  | { readonly kind: "title" | "byline" | "date" | "publication"; readonly text: RichText }
  | { readonly kind: "heading"; readonly level: number; readonly text: RichText }
  /** `standfirst`: the summary line under the headline. */
  | { readonly kind: "paragraph" | "standfirst" | "quotation"; readonly text: RichText }
  | { readonly kind: "list-item"; readonly ordered: boolean; readonly depth: number; readonly text: RichText }
  | {
      readonly kind: "table";
      readonly caption: RichText;
      /** Cell texts; empty when the table has no header row. */
      readonly header: readonly RichText[];
      readonly rows: readonly (readonly RichText[])[];
    }
  | { readonly kind: "image"; readonly src: string; readonly alt: string; readonly caption: RichText }
  | { readonly kind: "code"; readonly language: string; readonly text: RichText }
  | { readonly kind: "footnote"; readonly label: string; readonly text: RichText }
  /** Not the article's own text: kept for the ledger with the reason. */
  | { readonly kind: "aside"; readonly reason: SetAsideReason; readonly text: RichText };

/**
 * What a parser hands over: metadata as clean strings, and every block of the source in reading order. Text must not
 * vanish: whatever a reader of the source can see is in some block, if only as an `aside`.
 */
export interface Draft {
  /** Clean values: no "By", no site suffix. Null or empty when the source does not say. */
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly date: string | null;
  readonly publication: string | null;
  readonly url: string | null;
  /** Declared language (BCP 47), null when the source does not say. */
  readonly language: string | null;
  readonly blocks: readonly DraftBlock[];
}
