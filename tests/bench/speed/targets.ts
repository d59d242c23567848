/** A promise about speed: one measured value is at most `ratio` times another of the same run. */
export interface Target {
  readonly what: string;
  readonly against: string;
  readonly ratio: number;
}

/** Names of the measured values are those of the contestants in `run-bench.ts`. */
export const targets: readonly Target[] = [
  { what: "lectern html", against: "pandoc html", ratio: 0.3 },
  { what: "lectern html", against: "marp html", ratio: 0.5 },
  { what: "lectern slides-pdf", against: "marp pdf", ratio: 0.6 },
  { what: "lectern slides-pdf", against: "browser pdf", ratio: 1.5 },
  { what: "inspect x100", against: "inspect x10", ratio: 12 },
];

/** The most memory `inspect` may take of an article a hundred times as long, MB. */
export const memoryLimit = 1000;

export interface Verdict extends Target {
  /** Null when one of the two was not measured here. */
  readonly measured: number | null;
  readonly met: boolean;
}

/** Compares what was measured (seconds, by name) with targets. What was not measured counts as met. */
export function judge(values: ReadonlyMap<string, number>, promised: readonly Target[] = targets): readonly Verdict[] {
  return promised.map((target) => {
    const [what, against] = [values.get(target.what), values.get(target.against)];
    const measured = what === undefined || against === undefined ? null : what / against;
    return { ...target, measured, met: measured === null || measured <= target.ratio };
  });
}

/** A verdict as a line of a report. */
export function showVerdict({ what, against, ratio, measured, met }: Verdict): string {
  const value = measured === null ? "not measured" : measured.toFixed(2);
  return `  ${met ? "ok    " : "MISSED"} ${what} / ${against}: ${value} (at most ${ratio})`;
}
