import type { DraftBlock, RichText, Run } from "../../draft.ts";
import { placeInSource } from "./line.ts";
import { linkedHeading, readCells } from "./mark-structure.ts";
import type { Passage } from "./passage.ts";
import type { Board, Role } from "./role.ts";

/** The runs from a place in the source on. */
function runsFrom(runs: RichText, start: number): RichText {
  return runs.flatMap((run): readonly Run[] => {
    if (run.start >= start) return [run];
    return run.end > start ? [{ text: run.text.slice(start - run.start), start, end: run.end }] : [];
  });
}

/** The runs up to a place in the source. */
function runsTo(runs: RichText, end: number): RichText {
  return runs.flatMap((run): readonly Run[] => {
    if (run.end <= end) return [run];
    return run.start < end ? [{ text: run.text.slice(0, end - run.start), start: run.start, end }] : [];
  });
}

/** Where the link behind a heading begins: a bracket, else a single sign. */
function linkStart(text: string): number {
  return text.endsWith("]") ? text.lastIndexOf("[") : text.length - 1;
}

/** A heading and, apart from it, the link behind it. */
function headingBlocks(passage: Passage, level: number): readonly DraftBlock[] {
  const words = linkedHeading(passage.text);
  const [line] = passage.lines;
  if (words === null || line === undefined) return [{ kind: "heading", level, text: passage.runs }];
  const middle = placeInSource(line, linkStart(line.text));
  return [
    { kind: "heading", level, text: runsTo(passage.runs, middle) },
    { kind: "aside", reason: "page-furniture", text: runsFrom(passage.runs, middle) },
  ];
}

/** Cells of a printed row with their places. */
function cellRuns(passage: Passage): readonly RichText[] {
  const [line] = passage.lines;
  const cells = readCells(passage);
  if (line === undefined || cells === null) return [passage.runs];
  let from = 0;
  return cells.map((cell) => {
    if (cell === "") return [];
    const at = line.text.indexOf(cell, from);
    from = at + cell.length;
    return [{ text: cell, start: placeInSource(line, at), end: placeInSource(line, from - 1) + 1 }];
  });
}

const numeric = /^[\s\d.,%+–−()$€£₽₸-]*\d[\s\d.,%+–−()$€£₽₸-]*$/;
const rule = /^[\s|:+=-]+$/;

/** The first row is the header when it has no figures and the others do, or when a rule stands under it. */
function tableBlock(rows: readonly Passage[]): DraftBlock {
  const isRule = (passage: Passage | undefined): boolean => passage !== undefined && rule.test(passage.text);
  const [first] = rows;
  const cells = rows.filter((row) => !isRule(row)).map(cellRuns);
  const figures = (row: readonly RichText[]): boolean =>
    row.some((cell) => numeric.test(cell.map(({ text }) => text).join("")));
  const headed =
    first !== undefined &&
    cells.length > 1 &&
    (isRule(rows[1]) || (!figures(cells[0] ?? []) && cells.slice(1).every(figures)));
  return { kind: "table", caption: [], header: headed ? (cells[0] ?? []) : [], rows: headed ? cells.slice(1) : cells };
}

/**
 * The blocks of one passage. Numbers of list items stay in their text, where the author may refer to them; the list is
 * not called ordered, or they would be printed twice.
 */
function blocksOf(passage: Passage, role: Role | null): readonly DraftBlock[] {
  if (role === null) return [{ kind: "paragraph", text: passage.runs }];
  switch (role.kind) {
    case "heading":
      return headingBlocks(passage, role.level);
    case "list-item": {
      const text = role.numbered ? passage.runs : runsFrom(passage.runs, passage.bareStart);
      return [{ kind: "list-item", ordered: false, depth: role.depth, text }];
    }
    case "footnote":
      return [{ kind: "footnote", label: role.label, text: runsFrom(passage.runs, passage.bareStart) }];
    case "code":
      return [{ kind: "code", language: "", text: passage.runs }];
    case "aside":
      return [{ kind: "aside", reason: role.reason, text: passage.runs }];
    case "table":
      return [tableBlock([passage])];
    default:
      return [{ kind: role.kind, text: passage.runs }];
  }
}

/** Turns recognised passages into blocks, in the order of the source. What nothing was recognised as is a paragraph. */
export function makeBlocks({ passages, roles }: Board): readonly DraftBlock[] {
  const blocks: DraftBlock[] = [];
  let index = 0;
  while (index < passages.length) {
    const passage = passages[index];
    const role = roles[index] ?? null;
    if (passage === undefined) break;
    let end = index + 1;
    if (role?.kind === "table") while (roles[end]?.kind === "table" && (passages[end]?.blanksBefore ?? 1) === 0) end++;
    if (role?.kind === "table") blocks.push(tableBlock(passages.slice(index, end)));
    else blocks.push(...blocksOf(passage, role));
    index = end;
  }
  return blocks;
}
