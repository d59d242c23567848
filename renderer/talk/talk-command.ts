import type { PointerPlace, ScreenQuote, TimerGoal } from "./talk-state.ts";

/** What a window may ask of the talk: plain JSON. */
export type TalkCommand =
  /** A step on a covered screen brings the picture back and turns no slide. */
  | { readonly kind: "next" | "previous" }
  | { readonly kind: "first" | "last" }
  | { readonly kind: "go"; readonly index: number }
  /** Covers the audience's screen, or brings the picture back. */
  | { readonly kind: "black" | "white" }
  /** The audience keeps the slide while the presenter looks around; again, and it sees the presenter's. */
  | { readonly kind: "freeze" }
  /** Puts a text on the audience's screen; null takes it away. */
  | { readonly kind: "quote"; readonly quote: ScreenQuote | null }
  | { readonly kind: "point"; readonly place: PointerPlace | null }
  /** Pauses the timer, starts it or lets it go on. */
  | { readonly kind: "timer" }
  /** Sets the timer to zero; undone by the other. */
  | { readonly kind: "reset" | "undo-reset" }
  | { readonly kind: "goal"; readonly goal: TimerGoal }
  /** Marks the presenter's slide, or takes the mark away. */
  | { readonly kind: "flag" }
  /** From now on steps pass over `skips`, and of `brief` only the slide is shown. In place of what was skipped before. */
  | { readonly kind: "skip"; readonly skips: readonly number[]; readonly brief: readonly number[] };
