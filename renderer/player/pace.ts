/** Where the talk stands against its plan. */
export interface Pace {
  readonly kind: "on-plan" | "behind" | "ahead";
  /** Milliseconds off plan; 0 on plan. */
  readonly by: number;
}

/** Nobody should be told that he is five seconds late. pdfpc uses a minute; slides here are short. */
const tolerance = 30_000;

/** Planned times at which each slide begins, milliseconds, with the planned end as the last entry. */
export function planStarts(seconds: readonly number[]): readonly number[] {
  const starts = [0];
  let sum = 0;
  for (const planned of seconds) {
    sum += planned * 1000;
    starts.push(sum);
  }
  return starts;
}

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

/** Milliseconds as `m:ss`, or `h:mm:ss` from an hour on. */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, place) => (place === 0 ? String(part) : String(part).padStart(2, "0"))).join(":");
}
