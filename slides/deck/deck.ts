import type { SentenceId, SetAsideReason } from "../article/article.ts";
import type { Pronunciation } from "../pronunciation/pronunciation.ts";
import type { TalkRecord } from "../talk/talk-record.ts";
import type { BriefingOptions } from "./briefing-options.ts";

export type Layout = Slide["layout"];

/** The texts of a statement. Those that it cannot have are empty: a headline has neither label nor detail. */
export interface Wording {
  readonly text: string;
  readonly label: string;
  readonly detail: string;
}

/** Something said on a slide, with the sentences it was taken from. */
export interface Statement {
  readonly text: string;
  /** Empty only when `own` is true or the text is the product's own wording ("Agenda"). */
  readonly sources: readonly SentenceId[];
  /** True when the user wrote it, or changed it so that it is no longer what its sources say. */
  readonly own: boolean;
  /** The wording the engine gave it, kept while it has another one so that it can be restored. */
  readonly composed?: Wording;
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

export type EmphasisStyle = "strong" | "emphasis";

/** A stretch of a line set apart from the rest: UTF-16 offsets, end exclusive. The words stay what they are. */
export interface Emphasis {
  readonly start: number;
  readonly end: number;
  readonly style: EmphasisStyle;
}

export type ListStyle = "bulleted" | "numbered";

/** How a line of the notes is set. */
export interface NoteForm {
  /** In order of their starts; stretches of one style neither touch nor overlap. */
  readonly emphasis?: readonly Emphasis[];
  /** Neighbours of one style are one list. */
  readonly list?: ListStyle;
}

/** One line of the speaker notes. */
export type NoteLine =
  /** A sentence of the article, in full, to be spoken. */
  | ({ readonly kind: "sentence"; readonly sentence: SentenceId; readonly text: string } & NoteForm)
  /** A stage direction: where to look, whom the quotation is from. Never article text. */
  | { readonly kind: "cue"; readonly text: string }
  /** What the user wrote. `sources` are the sentences it was made of, when it is one the user changed. */
  | ({ readonly kind: "own"; readonly text: string; readonly sources?: readonly SentenceId[] } & NoteForm);

/** What the user did to a slide. Re-planning leaves a slide alone that has any of it. */
export type SlideChange = "added" | "headline" | "items" | "notes" | "layout" | "picture" | "place" | "hidden";

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
  /** True for a slide that is kept but not presented, printed or counted. */
  readonly hidden?: true;
  /** What the user did to it, each once, in the order of `SlideChange`. */
  readonly changes?: readonly SlideChange[];
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

/** Who wrote the article, when and where it appeared. */
export interface Imprint {
  readonly byline: readonly string[];
  readonly date: string | null;
  readonly publication: string | null;
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
  /** Estimated length: the sum of the seconds of the slides that are not hidden, in minutes. */
  readonly minutes: number;
  /** The article's imprint as the user corrected it. */
  readonly imprint?: Imprint;
  /** Until when nothing of it may be published, as `isEmbargo` has it; every slide and page carries it until then. */
  readonly embargo?: string;
  /** How the user says names and words, each term once. */
  readonly pronunciations?: readonly Pronunciation[];
  /** Highest number an added slide was given, so that no id is used twice. */
  readonly lastSlide?: number;
  /** Layouts of opening and reference slides that the user deleted: re-planning does not bring them back. */
  readonly removed?: readonly Layout[];
  /** Talks that were given with it, in their order. */
  readonly talks?: readonly TalkRecord[];
}
