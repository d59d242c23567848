import { startsSmall } from "./measure-layout.ts";
import type { Passage } from "./passage.ts";
import { endsSentence } from "./passage.ts";
import type { Board } from "./role.ts";

/** Passages that may stand between the halves of a paragraph: footnotes, running heads, page numbers. */
const mostBetween = 40;

function isParagraph(board: Board, index: number): boolean {
  const kind = board.roles[index]?.kind;
  return board.roles[index] === null || kind === "paragraph";
}

/** The paragraph a page break has parted from this one, else -1: only page furniture and footnotes stand between. */
function findContinuation(board: Board, index: number): number {
  let pageBreak = false;
  for (let next = index + 1; next < board.passages.length && next <= index + mostBetween; next++) {
    const passage = board.passages[next];
    if (passage?.lines[0]?.page === true) pageBreak = true;
    else if (board.roles[next]?.kind !== "footnote") {
      const goesOn =
        passage !== undefined && isParagraph(board, next) && passage.marker === null && startsSmall(passage.text);
      return pageBreak && goesOn ? next : -1;
    }
  }
  return -1;
}

/** Joins two halves at the line end behind the first, which reads as a blank. */
function join(first: Passage, second: Passage): Passage {
  const text = `${first.text} ${second.text}`;
  const last = first.runs.at(-1);
  const blank = last === undefined ? [] : [{ text: " ", start: last.end, end: last.end + 1 }];
  const runs = [...first.runs, ...blank, ...second.runs];
  return {
    ...first,
    lines: [...first.lines, ...second.lines],
    text,
    runs,
    width: first.width + second.width + 1,
    words: first.words + second.words,
  };
}

/**
 * Joins paragraphs that a page break of a PDF has cut in two: the first half does not end a sentence, the second begins
 * with a small letter, and nothing but page furniture and footnotes stands between. What stands between follows.
 */
export function joinPages(board: Board): Board {
  const passages: Passage[] = [];
  const roles: Board["roles"] = [];
  const furniture: Board["furniture"][number][] = [];
  const taken = new Set<number>();
  for (const [index, passage] of board.passages.entries()) {
    if (taken.has(index)) continue;
    const open = isParagraph(board, index) && !endsSentence(passage.text) && passage.words >= 9;
    const next = open ? findContinuation(board, index) : -1;
    const second = board.passages[next];
    if (second !== undefined) taken.add(next);
    passages.push(second === undefined ? passage : join(passage, second));
    roles.push(board.roles[index] ?? null);
    furniture.push(board.furniture[index] ?? null);
  }
  return { ...board, passages, roles, furniture };
}
