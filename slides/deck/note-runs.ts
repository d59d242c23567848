import type { NoteLine } from "./deck.ts";

/** A stretch of a line of the notes in one form. */
export interface NoteRun {
  readonly text: string;
  readonly strong?: true;
  readonly emphasis?: true;
}

/**
 * A line of the notes cut where its form changes. Together the runs are its text; a line without emphasis is one run.
 * Proportional to the line's length and its stretches squared, of which a line has few.
 */
export function noteRuns(line: NoteLine): readonly NoteRun[] {
  const { text } = line;
  const emphasis = line.kind === "cue" ? [] : (line.emphasis ?? []);
  const inside = emphasis.flatMap(({ start, end }) => [start, end]).filter((cut) => cut > 0 && cut < text.length);
  const cuts = [...new Set([0, ...inside])].sort((a, b) => a - b);
  return cuts.map((from, index) => {
    const to = cuts[index + 1] ?? text.length;
    const has = (style: string) =>
      emphasis.some((stretch) => stretch.style === style && stretch.start <= from && stretch.end >= to);
    return {
      text: text.slice(from, to),
      ...(has("strong") ? { strong: true } : {}),
      ...(has("emphasis") ? { emphasis: true } : {}),
    };
  });
}
