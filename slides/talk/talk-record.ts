import type { SentenceId } from "../article/article.ts";

/** How a slide was given: with its notes, without them, or not at all. */
export type SlideGiven = "spoken" | "shown" | "skipped";

/** A slide as it was in a talk. It tells of the slide as it was then; the deck may have changed. */
export interface TalkSlide {
  readonly id: string;
  readonly headline: string;
  /** Seconds. */
  readonly planned: number;
  readonly spent: number;
  readonly given: SlideGiven;
  /** True when the presenter marked it. */
  readonly flagged?: true;
}

/** A talk that was given, or rehearsed. */
export interface TalkRecord {
  /** `talk-1`, … */
  readonly id: string;
  readonly kind: "talk" | "rehearsal";
  /** When the timer was started: ISO 8601 of the place, with its offset. */
  readonly started: string;
  /** Slides of the talk in their order. */
  readonly slides: readonly TalkSlide[];
  /** The sections, with their first slide from 0. */
  readonly sections: readonly { readonly title: string; readonly first: number }[];
  /** Sentences of the plan that were neither spoken nor shown. */
  readonly unsaid: readonly SentenceId[];
  /** Sentences that were on a slide in their short form but not spoken. */
  readonly shownOnly: readonly SentenceId[];
}

/** A record that the document does not have yet. */
export type NewTalk = Omit<TalkRecord, "id">;
