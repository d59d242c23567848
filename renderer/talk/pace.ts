import { audienceSlide } from "./audience-view.ts";
import type { TalkPlan } from "./talk-plan.ts";
import type { TalkState } from "./talk-state.ts";
import { type TalkMoment, talkElapsed, timeLeft } from "./time-left.ts";

/** Where the talk stands against its plan. */
export interface Pace {
  readonly kind: "on-plan" | "behind" | "ahead";
  /** Milliseconds off plan; 0 on plan. */
  readonly by: number;
}

/** Nobody should be told that he is five seconds late. pdfpc uses a minute; slides here are short. */
const tolerance = 30_000;

/**
 * Compares the time spoken with the plan. While it is within the planned span of the slide on the screen the talk is on
 * plan; times are milliseconds.
 */
export function judgePace(starts: readonly number[], index: number, elapsed: number): Pace {
  const begin = starts[index] ?? 0;
  const end = starts[index + 1] ?? begin;
  if (elapsed > end + tolerance) return { kind: "behind", by: elapsed - end };
  if (elapsed < begin - tolerance) return { kind: "ahead", by: begin - elapsed };
  return { kind: "on-plan", by: 0 };
}

/**
 * The pace of a talk: against its plan or, when it has an end of its own, against what the plan says is still to come.
 * There the talk stands where its plan, shifted to end on time, would have it.
 */
export function judgeTalk(plan: TalkPlan, state: TalkState, moment: TalkMoment): Pace {
  const elapsed = talkElapsed(state, moment.now);
  const hasOwnEnd = state.goal.kind === "length" || state.goal.kind === "end";
  const left = hasOwnEnd ? timeLeft(state, plan.length, moment) : null;
  return judgePace(plan.starts, audienceSlide(state), left === null ? elapsed : plan.length - left);
}

/** Milliseconds as `m:ss`, or `h:mm:ss` from an hour on; below zero with a minus sign. */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.floor(Math.abs(milliseconds) / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  const text = shown.map((part, place) => (place === 0 ? String(part) : String(part).padStart(2, "0"))).join(":");
  return milliseconds <= -1000 ? `−${text}` : text;
}
