import type { SentenceId, SetAsideReason } from "../article/article.ts";
import type { BriefingOptions } from "./briefing-options.ts";

export type Layout = Slide["layout"];

/** Something said on a slide, with the sentences it was taken from. */
export interface Statement {
  readonly text: string;
  /** Empty only when `own` is true or the text is the product's own wording ("Agenda"). */
  readonly sources: readonly SentenceId[];
  /** True when the user wrote or changed it. */
  readonly own: boolean;
}

/** A line of a slide's body. */
export interface Item extends Statement {
  /**
   * What stands out beside the text: the date of an event, the value of a figure, the name of a person or speaker, the
   * acronym of a glossary entry. Empty when the layout has none.
   */
  readonly label: string;
  /** Smaller text under it: the role of a speaker. Empty when there is none. */
  readonly detail: string;
  readonly depth: 0 | 1;
}

/** One line of the speaker notes. */
export type NoteLine =
  /** A sentence of the article, in full, to be spoken. */
  | { readonly kind: "sentence"; readonly sentence: SentenceId; readonly text: string }
  /** A stage direction: where to look, whom the quotation is from. Never article text. */
  | { readonly kind: "cue"; readonly text: string }
  /** What the user wrote. */
  | { readonly kind: "own"; readonly text: string };

interface SlideBase {
  /** Stable within the deck, safe as an HTML id: `slide-1`, … */
  readonly id: string;
  readonly headline: Statement;
  readonly items: readonly Item[];
  readonly notes: readonly NoteLine[];
  /** Speaking time planned for the slide, seconds. */
  readonly seconds: number;
  /** Index into `Article.sections`, -1 for slides outside them (cover, agenda, key points, back matter). */
  readonly section: number;
}

export interface SlideImage {
  /** Key into the deck's pictures, as the article wrote it. */
  readonly src: string;
  readonly alt: string;
}

export interface SlideTable {
  readonly header: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly source: SentenceId }[];
}

/**
 * A slide. `items` by layout: `cover` byline, date, publication; `agenda` section headings; `key-points`, `bullets` and
 * `statement` statements; `quote` one quotation (label: speaker, detail: role); `figure` label: value; `timeline`
 * label: date; `people` label: name, text: role; `glossary` label: acronym, text: expansion; `sources` bibliographic lines;
 * `image`, `table` and `code` captions.
 */
export type Slide =
  | (SlideBase & {
      readonly layout:
        | "cover"
        | "agenda"
        | "key-points"
        | "section"
        | "bullets"
        | "statement"
        | "quote"
        | "figure"
        | "timeline"
        | "people"
        | "glossary"
        | "sources";
    })
  | (SlideBase & { readonly layout: "image"; readonly image: SlideImage })
  | (SlideBase & { readonly layout: "table"; readonly table: SlideTable })
  | (SlideBase & { readonly layout: "code"; readonly code: { readonly language: string; readonly text: string } });

export type Fate = "shown" | "spoken" | "set-aside";

/** What became of one sentence. */
export interface LedgerEntry {
  readonly sentence: SentenceId;
  readonly fate: Fate;
  /** Ids of the slides it is shown on or spoken with. */
  readonly slides: readonly string[];
  /** Set exactly when the fate is `set-aside`. */
  readonly reason: SetAsideReason | null;
}

/** A briefing. Together with its article it is everything the renderer and the exports need. */
export interface Deck {
  readonly title: string;
  /** BCP 47 and direction of the article. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly options: BriefingOptions;
  readonly slides: readonly Slide[];
  /** One entry for each sentence of the article, in its order. */
  readonly ledger: readonly LedgerEntry[];
  /** Estimated length: the sum of the slides' seconds, in minutes. */
  readonly minutes: number;
}
