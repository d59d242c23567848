import type { SetAsideReason } from "../../article.ts";
import type { DraftBlock, Run } from "../../draft.ts";

/** A run of text as collected. */
export interface MarkdownRun extends Run {
  /** Number of the link it is part of, whatever became of its address. */
  readonly link?: number;
}

/** A block with its place in the source. */
export interface PlacedBlock {
  readonly block: DraftBlock;
  readonly start: number;
  readonly end: number;
}

/** The runs of a block that has one text, none for tables and images. */
export function runsOf({ block }: PlacedBlock): readonly MarkdownRun[] {
  return "text" in block ? block.text : [];
}

/** The text of a block that has one, white space collapsed. */
export function textOf(placed: PlacedBlock): string {
  return joinRuns(runsOf(placed));
}

/** Runs as one text, white space collapsed. */
export function joinRuns(runs: readonly Run[]): string {
  return runs
    .map(({ text }) => text)
    .join("")
    .replace(/\s+/gu, " ")
    .trim();
}

/**
 * Cuts runs at offsets in their joined text, places kept. The stretches asked for must follow each other: the runs are
 * gone through once.
 */
export function sliceRuns(runs: readonly MarkdownRun[]): (from: number, to: number) => MarkdownRun[] {
  let index = 0;
  let at = 0;
  return (from, to) => {
    const part: MarkdownRun[] = [];
    for (let run = runs[index]; run !== undefined && at < to; run = runs[index]) {
      const slice = sliceRun(run, Math.max(0, from - at), Math.min(run.text.length, to - at));
      if (slice !== null) part.push(slice);
      if (at + run.text.length > to) break;
      at += run.text.length;
      index += 1;
    }
    return part;
  };
}

function sliceRun(run: MarkdownRun, start: number, end: number): MarkdownRun | null {
  if (start >= end) return null;
  if (start === 0 && end === run.text.length) return run;
  const isExact = run.end - run.start === run.text.length;
  const place = isExact ? { start: run.start + start, end: run.start + end } : {};
  return { ...run, text: run.text.slice(start, end), ...place };
}

/** The block with other text; null when the text is blank. */
export function withRuns(placed: PlacedBlock, block: DraftBlock, runs: readonly MarkdownRun[]): PlacedBlock | null {
  const [first] = runs;
  if (first === undefined || joinRuns(runs) === "") return null;
  return { block, start: first.start, end: runs.at(-1)?.end ?? placed.end };
}

/** The block set aside. */
export function asAside(placed: PlacedBlock, reason: SetAsideReason): PlacedBlock {
  return { ...placed, block: { kind: "aside", reason, text: allRunsOf(placed) } };
}

/** All the text of a block, that of a table cell by cell. */
function allRunsOf(placed: PlacedBlock): readonly Run[] {
  const { block } = placed;
  if (block.kind === "image") return block.caption;
  if (block.kind !== "table") return runsOf(placed);
  return [block.caption, ...block.header, ...block.rows.flat()].flatMap((cell) => {
    const end = cell.at(-1)?.end;
    return end === undefined ? [] : [...cell, { text: " ", start: end, end }];
  });
}
