import type { Article } from "../article/article.ts";
import type { Picture } from "../article/picture.ts";
import type { Deck } from "../deck/deck.ts";
import type { Diagnostic } from "../diagnostics.ts";
import type { RenderedDeck } from "../render/rendered-deck.ts";
import type { RuntimeAssets } from "./runtime-assets.ts";

/** Every layout of the handout, in the order they are offered. */
export const handoutLayouts = ["briefing-note", "notes", "2", "3", "4", "6", "9", "outline"] as const;

export type HandoutLayout = (typeof handoutLayouts)[number];

export const papers = ["a4", "letter"] as const;

export type Paper = (typeof papers)[number];

/** How the sheet lies; `auto` is the way that makes the slides larger. */
export const orientations = ["auto", "portrait", "landscape"] as const;

export type Orientation = (typeof orientations)[number];

/** What the user may choose about the files made from a briefing. */
export interface ExportOptions {
  /** False keeps the speaker notes out of every file but the `.briefing`, which is the working document itself. */
  readonly notes: boolean;
  readonly handout: HandoutLayout;
  readonly paper: Paper;
  /** For handouts of several slides a page; running text always stands upright. */
  readonly orientation: Orientation;
  /** Handouts in black on white, without areas of colour. */
  readonly inkSaving: boolean;
  /** False keeps where the text comes from (the slide of sources, its address, its publication) out of all but the `.briefing`. */
  readonly sources: boolean;
  /** True prints and presents the hidden slides too. */
  readonly hiddenSlides: boolean;
  /** Handling marking printed on every page ("OFFICIAL – SENSITIVE"); empty for none. */
  readonly marking: string;
}

export const defaultExportOptions: ExportOptions = {
  notes: true,
  handout: "briefing-note",
  paper: "a4",
  orientation: "auto",
  inkSaving: false,
  sources: true,
  hiddenSlides: false,
  marking: "",
};

/** Everything a format may need. A format reads what it uses and nothing else decides its bytes. */
export interface ExportInput {
  readonly article: Article;
  readonly deck: Deck;
  readonly rendered: RenderedDeck;
  /** The article's pictures whose bytes are at hand. */
  readonly pictures: readonly Picture[];
  /** The article exactly as it came, and the name it came under. */
  readonly sourceBytes: Uint8Array;
  readonly sourceName: string;
  /** What was guessed, repaired or dropped on the way here; kept in the `.briefing`. */
  readonly diagnostics: readonly Diagnostic[];
  readonly assets: RuntimeAssets;
  readonly options: ExportOptions;
  /** When the files are made, ISO 8601 with its offset: dated on handouts, and measured against an embargo. Null for undated files. */
  readonly now: string | null;
}
