import { linkedHeading } from "./mark-structure.ts";
import { plainLetters } from "./plain-letters.ts";
import { aside, type Board } from "./role.ts";

/** Share of a list's items that must come again as lines of their own to make it a table of contents. */
const leastShare = 0.6;
const fewestItems = 3;

/** Stretches of passages that are list items all. */
function findLists(board: Board): readonly (readonly [number, number])[] {
  const lists: (readonly [number, number])[] = [];
  let start = 0;
  for (let index = 0; index <= board.passages.length; index++) {
    if (board.roles[index]?.kind === "list-item") continue;
    if (index - start >= fewestItems) lists.push([start, index]);
    start = index + 1;
  }
  return lists;
}

/** Marks a list whose items are the headings of the page that follows: its table of contents. */
export function markContents(board: Board): void {
  const { passages, roles } = board;
  const lastPlace = new Map<string, number>();
  for (const [index, passage] of passages.entries()) {
    if (roles[index]?.kind !== "list-item" && passage.width <= 120) {
      lastPlace.set(plainLetters(linkedHeading(passage.text) ?? passage.text), index);
    }
  }
  for (const [start, end] of findLists(board)) {
    let again = 0;
    for (let index = start; index < end; index++) {
      if ((lastPlace.get(plainLetters(passages[index]?.bare ?? "")) ?? -1) >= end) again++;
    }
    if (again < (end - start) * leastShare) continue;
    for (let index = start; index < end; index++) roles[index] = aside("navigation");
    if (start > 0 && roles[start - 1] === null && (passages[start - 1]?.words ?? 9) <= 4)
      roles[start - 1] = aside("navigation");
  }
}
