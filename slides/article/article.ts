/** Identifier of a sentence, `s1`, `s2`, … in reading order over the whole source, set-aside text included. */
export type SentenceId = string;

export type ArticleFormat = "text" | "markdown" | "html";

/** Why a stretch of the source is not part of the briefing. `describe-reason.ts` has the words the user reads. */
export type SetAsideReason =
  | "image-residue"
  | "image-credit"
  | "navigation"
  | "share-links"
  | "related-links"
  | "advertising"
  | "cookie-notice"
  | "newsletter"
  | "comments"
  | "page-furniture"
  | "front-matter"
  | "missing-picture"
  | "footnote"
  | "table-left-out"
  | "repeated"
  | "length"
  | "hidden-slide"
  | "user"
  | "redacted";

/** What role a sentence plays in the article. Headings and the title line are sentences too: nothing is lost. */
export type SentenceKind =
  | "title"
  | "byline"
  | "date"
  | "publication"
  | "standfirst"
  | "heading"
  | "paragraph"
  | "list-item"
  | "quotation"
  | "caption"
  | "table-row"
  | "code"
  | "footnote"
  | "aside";

/** A run of text with one formatting. Concatenating a sentence's inlines gives its text. */
export interface Inline {
  readonly text: string;
  readonly strong?: true;
  readonly emphasis?: true;
  readonly code?: true;
  /** An absolute http(s) or mailto address; anything else has been dropped by the parser. */
  readonly href?: string;
}

export interface Sentence {
  readonly id: SentenceId;
  /** Display text: white space collapsed, otherwise as in the source. */
  readonly text: string;
  readonly inlines: readonly Inline[];
  readonly kind: SentenceKind;
  /** Index into `Article.sections`; -1 for text outside every section (title, byline, set-aside text before the lead). */
  readonly section: number;
  /** Ordinal of the block the sentence came from, over the whole source: equal for sentences of one paragraph. */
  readonly block: number;
  /** Place in the decoded source text, UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Set when the parser recognised the text as not being the article's own. */
  readonly asideReason: SetAsideReason | null;
}

export type Block =
  | { readonly kind: "paragraph"; readonly sentences: readonly SentenceId[] }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly ListItem[] }
  | { readonly kind: "quotation"; readonly sentences: readonly SentenceId[] }
  | {
      readonly kind: "table";
      readonly caption: readonly SentenceId[];
      readonly header: readonly string[];
      readonly rows: readonly TableRow[];
    }
  | {
      readonly kind: "image";
      /** As written in the source: a data: URL, a relative file name or a remote address (never fetched). */
      readonly src: string;
      readonly alt: string;
      readonly caption: readonly SentenceId[];
    }
  | { readonly kind: "code"; readonly language: string; readonly text: string; readonly sentence: SentenceId }
  | { readonly kind: "footnote"; readonly label: string; readonly sentences: readonly SentenceId[] };

export interface ListItem {
  /** 0 for the outermost level. */
  readonly depth: number;
  readonly sentences: readonly SentenceId[];
}

export interface TableRow {
  readonly sentence: SentenceId;
  readonly cells: readonly string[];
}

export interface Section {
  /** Null only for the text before the first heading. */
  readonly heading: string | null;
  /** The heading's own sentence, null for the lead. */
  readonly headingSentence: SentenceId | null;
  /** 1 for the lead and for top-level headings, as the source nests them. */
  readonly level: number;
  readonly blocks: readonly Block[];
}

/** An article as read: metadata, sections and every sentence with its place in the source. */
export interface Article {
  readonly format: ArticleFormat;
  readonly title: string;
  readonly byline: readonly string[];
  /** As printed, for example `12 July 2013`; ISO when the page's metadata gave it. */
  readonly date: string | null;
  readonly publication: string | null;
  /** The article's own address, when the page says it. */
  readonly url: string | null;
  /** BCP 47, `und` when it could not be told. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly sections: readonly Section[];
  /** In reading order, set-aside text included. */
  readonly sentences: readonly Sentence[];
}
