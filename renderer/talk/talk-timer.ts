/** The speaker's stopwatch. Times are epoch milliseconds, so that it can be handed from window to window. */
export interface TalkTimer {
  /** `waiting` until the first slide is left. */
  readonly phase: "waiting" | "running" | "paused";
  /** When the present run began; 0 unless running. */
  readonly startedAt: number;
  /** Milliseconds of the runs before it. */
  readonly banked: number;
}

export const freshTimer: TalkTimer = { phase: "waiting", startedAt: 0, banked: 0 };

/** Milliseconds on the stopwatch; never negative, even when the clock was set back. */
export function readTimer(timer: TalkTimer, now: number): number {
  return timer.banked + (timer.phase === "running" ? Math.max(0, now - timer.startedAt) : 0);
}

/** Starts a timer that waits or is paused. */
export function startTimer(timer: TalkTimer, now: number): TalkTimer {
  return timer.phase === "running" ? timer : { phase: "running", startedAt: now, banked: timer.banked };
}

/** Pauses a running timer; starts one that waits or is paused. */
export function toggleTimer(timer: TalkTimer, now: number): TalkTimer {
  if (timer.phase !== "running") return startTimer(timer, now);
  return { phase: "paused", startedAt: 0, banked: readTimer(timer, now) };
}

/** Sets the timer to zero. On the first slide it waits again; further on it keeps running or stays paused. */
export function resetTimer(timer: TalkTimer, now: number, onFirstSlide: boolean): TalkTimer {
  if (onFirstSlide || timer.phase === "waiting") return freshTimer;
  return { phase: timer.phase, startedAt: timer.phase === "running" ? now : 0, banked: 0 };
}
