import type { SentenceId } from "../article/article.ts";
import type { Ratio } from "../deck/briefing-options.ts";
import type { EmphasisStyle, Imprint, Item, Layout, ListStyle, NoteLine } from "../deck/deck.ts";
import type { ExportOptions } from "../export/export-input.ts";
import type { NewTalk } from "../talk/talk-record.ts";
import type { BriefingPlace } from "./briefing-place.ts";
import type { MatchOptions } from "./search/match-options.ts";

/** Layouts that have a picture, a table or a listing and cannot be without it. */
export type BlockLayout = "image" | "table" | "code";

/** A line the user adds to a slide. What is left out is empty. */
export type NewItem = Pick<Item, "text"> & Partial<Pick<Item, "label" | "detail" | "depth">>;

/** Where the user puts sentences of the article. */
export type SentencePlace =
  /** As its shortened statement on a slide, and in full in that slide's notes. */
  | { readonly kind: "show"; readonly slide: string }
  /** The same on a new slide after another one, or before all when `after` is null. */
  | { readonly kind: "show-new"; readonly after: string | null }
  /** In full in the notes of a slide, and on no slide. */
  | { readonly kind: "speak"; readonly slide: string }
  /** Nowhere. */
  | { readonly kind: "set-aside" };

/** The statement or note line whose wording is restored. */
export type RestoredPart =
  | { readonly kind: "headline" }
  | { readonly kind: "item"; readonly item: number }
  | { readonly kind: "note"; readonly note: number };

/**
 * A change of a briefing, as plain data. Slides are named by id; items and notes by their index, counted from 0; `at`
 * and `to` are the index that the thing has afterwards.
 */
export type DeckEdit =
  // Statements
  | { readonly kind: "set-headline"; readonly slide: string; readonly text: string }
  | {
      readonly kind: "set-item";
      readonly slide: string;
      readonly item: number;
      readonly text?: string;
      readonly label?: string;
      readonly detail?: string;
    }
  | { readonly kind: "insert-item"; readonly slide: string; readonly at: number; readonly item: NewItem }
  | { readonly kind: "delete-items"; readonly slide: string; readonly items: readonly number[] }
  /** To another place on its slide, or on the slide `toSlide`. */
  | {
      readonly kind: "move-item";
      readonly slide: string;
      readonly item: number;
      readonly toSlide?: string;
      readonly to: number;
    }
  | {
      readonly kind: "indent-items";
      readonly slide: string;
      readonly items: readonly number[];
      readonly depth: 0 | 1;
    }
  | { readonly kind: "restore-wording"; readonly slide: string; readonly part: RestoredPart }
  // Slides
  /** `picture` is the `src` of a picture at hand, for the layout `image` alone. */
  | {
      readonly kind: "add-slide";
      readonly after: string | null;
      readonly layout: Exclude<Layout, "table" | "code">;
      readonly picture?: string;
    }
  | { readonly kind: "duplicate-slides"; readonly slides: readonly string[] }
  | { readonly kind: "delete-slides"; readonly slides: readonly string[] }
  /** Behind the slide `after`, which is none of them, or before all others when it is null. */
  | { readonly kind: "move-slides"; readonly slides: readonly string[]; readonly after: string | null }
  | { readonly kind: "hide-slides"; readonly slides: readonly string[]; readonly hidden: boolean }
  /** The item and those after it go to a new slide. */
  | { readonly kind: "split-slide"; readonly slide: string; readonly item: number }
  | { readonly kind: "merge-slides"; readonly slides: readonly string[] }
  | { readonly kind: "set-layout"; readonly slide: string; readonly layout: Layout }
  | { readonly kind: "set-alt"; readonly slide: string; readonly alt: string }
  // Notes
  | { readonly kind: "set-notes"; readonly slide: string; readonly notes: readonly NoteLine[] }
  | { readonly kind: "set-note"; readonly slide: string; readonly note: number; readonly text: string }
  | {
      readonly kind: "insert-notes";
      readonly slide: string;
      readonly at: number;
      readonly notes: readonly NoteLine[];
    }
  | { readonly kind: "delete-notes"; readonly slide: string; readonly notes: readonly number[] }
  | { readonly kind: "move-note"; readonly slide: string; readonly note: number; readonly to: number }
  /** Two lines of one, at a UTF-16 offset: the key Enter. */
  | { readonly kind: "split-note"; readonly slide: string; readonly note: number; readonly at: number }
  /** One line of this and the next: the key Delete at the end of a line. */
  | { readonly kind: "join-notes"; readonly slide: string; readonly note: number }
  /** UTF-16 offsets, end exclusive. */
  | {
      readonly kind: "emphasise-note";
      readonly slide: string;
      readonly note: number;
      readonly start: number;
      readonly end: number;
      readonly style: EmphasisStyle;
      readonly on: boolean;
    }
  | {
      readonly kind: "list-notes";
      readonly slide: string;
      readonly notes: readonly number[];
      /** Null for plain paragraphs. */
      readonly list: ListStyle | null;
    }
  // Sentences of the article
  | {
      readonly kind: "place-sentences";
      readonly sentences: readonly SentenceId[];
      readonly place: SentencePlace;
    }
  /** Out of everything that is made of the briefing, or no longer. */
  | { readonly kind: "redact-sentences"; readonly sentences: readonly SentenceId[]; readonly redacted: boolean }
  // The briefing
  | { readonly kind: "set-title"; readonly title: string }
  | { readonly kind: "set-imprint"; readonly imprint: Imprint }
  | {
      readonly kind: "set-appearance";
      readonly theme?: string;
      readonly ratio?: Ratio;
      /** On every slide and page. */
      readonly marking?: string;
    }
  | ({ readonly kind: "set-export-options" } & Partial<Omit<ExportOptions, "marking">>)
  /** Until when nothing may be published: `2026-12-01T09:00+05:00`. Null lifts it. */
  | { readonly kind: "set-embargo"; readonly embargo: string | null }
  /** How the user says a term of the slides or the notes; an empty `say` takes it back. */
  | { readonly kind: "set-pronunciation"; readonly term: string; readonly say: string }
  /** Everywhere in headlines, items and notes, or on these slides alone. */
  | {
      readonly kind: "replace-text";
      readonly find: string;
      readonly replacement: string;
      readonly match: MatchOptions;
      readonly slides?: readonly string[];
      /** What stands on the slides, or what is said with them. */
      readonly within?: "slides" | "notes";
      /** This match alone: its place, and the UTF-16 offset at which it begins. */
      readonly only?: { readonly place: BriefingPlace; readonly start: number };
    }
  // Talks
  | { readonly kind: "add-talk"; readonly talk: NewTalk }
  | { readonly kind: "remove-talk"; readonly talk: string }
  /** Makes the times that were measured in a talk the plan. */
  | { readonly kind: "take-times"; readonly talk: string }
  /** Composes again to a length in minutes (null: as the text needs) around what the user did: see `planLength`. */
  | { readonly kind: "plan-length"; readonly minutes: number | null };

export type EditKind = DeckEdit["kind"];

/** An edit of one kind. */
export type EditOf<Kind extends EditKind> = Extract<DeckEdit, { readonly kind: Kind }>;
