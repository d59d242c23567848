import type { TalkState } from "./talk-state.ts";
import { readTimer } from "./talk-timer.ts";

/** The moment at which the clock on the wall next shows a time of day, epoch milliseconds. After midnight it is tomorrow's. */
export function nextTimeOfDay(wall: number, hours: number, minutes: number): number {
  const date = new Date(wall);
  date.setHours(hours, minutes, 0, 0);
  if (date.getTime() <= wall) date.setDate(date.getDate() + 1);
  return date.getTime();
}

/** The time by which a talk is judged, epoch milliseconds. */
export interface TalkMoment {
  /** Time of the talk: never set back. */
  readonly now: number;
  /** The clock on the wall, as everybody in the room reads it. */
  readonly wall: number;
}

/**
 * Milliseconds of talk. A window whose clock is behind that of the window which made the state reads no less than that
 * one did.
 */
export function talkElapsed({ timer, at }: TalkState, now: number): number {
  return readTimer(timer, Math.max(now, at));
}

/**
 * Milliseconds that are left of the talk, below zero when it is over its time; null when there is no goal. `planned` is
 * the planned length. Before the talk has begun all of its time is left, unless it has to end at a time of day.
 */
export function timeLeft(state: TalkState, planned: number, { now, wall }: TalkMoment): number | null {
  const { goal } = state;
  switch (goal.kind) {
    case "none":
      return null;
    case "plan":
      return planned - talkElapsed(state, now);
    case "length":
      return goal.milliseconds - talkElapsed(state, now);
    case "end":
      return goal.at - wall;
  }
}
