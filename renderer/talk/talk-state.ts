import { freshTimer, type TalkTimer } from "./talk-timer.ts";

/** What the presenter wants to know the time against. */
export type TimerGoal =
  /** Nothing: the timer counts up. */
  | { readonly kind: "none" }
  /** The planned length of the talk. */
  | { readonly kind: "plan" }
  | { readonly kind: "length"; readonly milliseconds: number }
  /** The talk has to be over at this moment, epoch milliseconds. */
  | { readonly kind: "end"; readonly at: number };

/** A text put on the audience's screen on purpose, instead of the slide. */
export interface ScreenQuote {
  readonly text: string;
  /** Where it is from, as the audience reads it; empty for none. */
  readonly source: string;
}

/** A place on the slide, in shares of its width and height: 0 to 1. */
export interface PointerPlace {
  readonly x: number;
  readonly y: number;
}

/** A slide came on the audience's screen. It stayed until the next visit began. */
export interface Visit {
  /** From 0. */
  readonly slide: number;
  /** What the timer said, milliseconds. */
  readonly at: number;
}

/** What a reset of the timer took away, so that it can be given back. */
export interface ResetTimes {
  /** When it was, epoch milliseconds. */
  readonly at: number;
  readonly phase: "running" | "paused";
  /** What the timer said, milliseconds. */
  readonly elapsed: number;
  readonly began: number | null;
  readonly visits: readonly Visit[];
}

/**
 * What the windows of a talk agree on: plain JSON. Slides are counted from 0 and are those that are presented; hidden
 * slides of the deck have no number.
 */
export interface TalkState {
  /** Grows with every change: of two copies the higher one is the newer. */
  readonly revision: number;
  /** When it changed last, epoch milliseconds; never earlier than before, even when the clock was set back. */
  readonly at: number;
  /** The slide the presenter is at. The audience sees it too, unless `frozen`, `cover` or `quote` say otherwise. */
  readonly index: number;
  /** The slide that the audience keeps while the presenter looks around. */
  readonly frozen: number | null;
  /** Over whatever the audience would see. */
  readonly cover: "none" | "black" | "white";
  readonly quote: ScreenQuote | null;
  readonly pointer: PointerPlace | null;
  readonly timer: TalkTimer;
  readonly goal: TimerGoal;
  /** When the timer was first started, epoch milliseconds. */
  readonly began: number | null;
  readonly visits: readonly Visit[];
  readonly undo: ResetTimes | null;
  /** Slides that the presenter marked, in their order. */
  readonly flags: readonly number[];
  /** Slides that steps pass over, in their order. */
  readonly skips: readonly number[];
  /** Slides to be shown without their notes being spoken, in their order. */
  readonly brief: readonly number[];
}

/** A talk before its first slide was left. */
export const freshTalk: TalkState = {
  revision: 0,
  at: 0,
  index: 0,
  frozen: null,
  cover: "none",
  quote: null,
  pointer: null,
  timer: freshTimer,
  goal: { kind: "none" },
  began: null,
  visits: [],
  undo: null,
  flags: [],
  skips: [],
  brief: [],
};
