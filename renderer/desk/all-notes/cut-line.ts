import { type NoteLine, type NoteRun, noteRuns } from "../../../slides/index.ts";

/** A stretch of a line that looks the same throughout. */
export interface LinePiece extends NoteRun {
  /** UTF-16 offset in the line. */
  readonly start: number;
  /** Differs from the article. */
  readonly flagged: boolean;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A line cut where its form changes and where a flag begins or ends. Together the pieces are its text. */
export function cutLine(line: NoteLine, flags: readonly Span[]): readonly LinePiece[] {
  let at = 0;
  return noteRuns(line).flatMap((run) => {
    const [from, to] = [at, at + run.text.length];
    at = to;
    const inside = flags.flatMap(({ start, end }) => [start, end]).filter((cut) => cut > from && cut < to);
    const cuts = [...new Set([from, ...inside])].sort((a, b) => a - b);
    return cuts.map((start, index) => {
      const end = cuts[index + 1] ?? to;
      const flagged = flags.some((flag) => flag.start <= start && flag.end >= end && start < end);
      return { ...run, text: line.text.slice(start, end), start, flagged };
    });
  });
}
