import type { DraftBlock } from "../../draft.ts";
import { joinRuns, type MarkdownRun, type PlacedBlock, runsOf, sliceRuns, withRuns } from "./placed-block.ts";

/**
 * Lines between bars that lack the row of dashes a Markdown table needs, as converters of web pages write them: a table,
 * or, where every line has one cell, the paragraphs they are.
 */
export function readPipeLines(blocks: readonly PlacedBlock[]): PlacedBlock[] {
  return blocks.flatMap((placed) => {
    if (placed.block.kind !== "paragraph") return [placed];
    const rows = pipeRows(runsOf(placed));
    if (rows === null) return [placed];
    const filled = rows.map((cells) => cells.filter((cell) => joinRuns(cell) !== ""));
    if (filled.every((cells) => cells.length <= 1)) return filled.flat().flatMap((cell) => paragraph(placed, cell));
    const body = rows.filter((cells) => cells.some((cell) => joinRuns(cell) !== ""));
    const [first, ...rest] = body;
    const hasHeader = first !== undefined && rest.length > 0 && isHeader(first, rest);
    const block: DraftBlock = {
      kind: "table",
      caption: [],
      header: hasHeader ? first : [],
      rows: hasHeader ? rest : body,
    };
    return [{ ...placed, block }];
  });
}

function paragraph(placed: PlacedBlock, runs: readonly MarkdownRun[]): PlacedBlock[] {
  const made = withRuns(placed, { kind: "paragraph", text: runs }, runs);
  return made === null ? [] : [made];
}

/** Cells of each line; null when a line does not begin with a bar or there is only one line. */
function pipeRows(runs: readonly MarkdownRun[]): MarkdownRun[][][] | null {
  const text = runs.map((run) => run.text).join("");
  if (!/^\s*\|/u.test(text)) return null;
  const lines = text.split("\n");
  if (lines.length < 2 || !lines.every((line) => /^\s*\||^\s*$/u.test(line))) return null;
  const slice = sliceRuns(runs);
  let at = 0;
  return lines.map((line) => {
    const cells: MarkdownRun[][] = [];
    const trimmed = line.trimEnd();
    let from = line.indexOf("|") + 1;
    while (from > 0 && from <= trimmed.length) {
      const bar = trimmed.indexOf("|", from);
      const end = bar < 0 ? trimmed.length : bar;
      if (bar >= 0 || end > from) cells.push(slice(at + from, at + end));
      if (bar < 0) break;
      from = bar + 1;
    }
    at += line.length + 1;
    return cells;
  });
}

/** Short labels over a column in which other cells hold numbers. */
function isHeader(
  first: readonly (readonly MarkdownRun[])[],
  rest: readonly (readonly (readonly MarkdownRun[])[])[],
): boolean {
  const labels = first.map(joinRuns);
  const isLabel = labels.every((label) => label.length <= 40 && !/\d|:$/u.test(label));
  return isLabel && labels.length > 1 && rest.some((cells) => cells.some((cell) => /\d/u.test(joinRuns(cell))));
}
