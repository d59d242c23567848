import type { SetAsideReason } from "../../article.ts";
import { isDoubled, isProse, type Passage } from "./passage.ts";
import { plainLetters } from "./plain-letters.ts";
import { recogniseFurniture } from "./recognise-furniture.ts";
import { aside, type Board, isAside } from "./role.ts";
import { publicationWords } from "./words/byline-words.ts";

/** Reasons whose line opens a block: what stands directly under it belongs to it. */
const openers: ReadonlySet<SetAsideReason> = new Set(["related-links", "advertising", "newsletter", "comments"]);
/** Longest text, in columns, that is taken along into such a block. */
const widestFollower = 150;

/** A heading rather than a button: directly above prose, with nothing of the page beside it. */
function headsProse(board: Board, index: number): boolean {
  const passage = board.passages[index];
  const next = board.passages[index + 1];
  const upper = board.passages[index - 1];
  if (passage === undefined || next === undefined || !isProse(next) || next.width < 100) return false;
  if (board.roles[index + 1] !== null && board.roles[index + 1]?.kind !== "quotation") return false;
  const alone = passage.blanksBefore > 0 || board.layout.tight || upper === undefined;
  return alone && upper !== undefined && isProse(upper) && !/\d/.test(passage.text);
}

/** Text directly under an opening line, in a source whose paragraphs are parted by blank lines. */
function isFollower(board: Board, index: number): boolean {
  const passage = board.passages[index];
  const upper = board.roles[index - 1];
  if (passage === undefined || passage.blanksBefore > 0 || board.layout.tight || passage.width > widestFollower)
    return false;
  if (upper?.kind !== "aside" || !openers.has(upper.reason) || board.roles[index] !== null || passage.marker !== null)
    return false;
  return !isProse(passage) || (upper.reason === "related-links" && !/["“”„«»]/.test(passage.text));
}

function reasonAbove(board: Board, index: number): SetAsideReason {
  const upper = board.roles[index - 1];
  return upper?.kind === "aside" ? upper.reason : "page-furniture";
}

/** The name of a newspaper or site alone on its line. */
function isSiteName({ text, words }: Passage): boolean {
  return words <= 6 && publicationWords.test(text) && !/[.!?:]$/.test(text);
}

/** Words that could head a section but come several times are buttons. */
function isManifold(board: Board, counts: ReadonlyMap<string, number>, index: number): boolean {
  return (counts.get(plainLetters(board.passages[index]?.text ?? "")) ?? 0) > 1;
}

function countAmbiguous(board: Board): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [index, passage] of board.passages.entries()) {
    if (board.furniture[index]?.ambiguous !== true) continue;
    const letters = plainLetters(passage.text);
    counts.set(letters, (counts.get(letters) ?? 0) + 1);
  }
  return counts;
}

/** Marks buttons, menus, notices and link lists by their words, and the short lines that hang on them. */
export function markFurniture(board: Board): void {
  const counts = countAmbiguous(board);
  for (const [index, passage] of board.passages.entries()) {
    if (board.roles[index] !== null) continue;
    const furniture = board.furniture[index];
    if (
      furniture !== null &&
      furniture !== undefined &&
      !(furniture.ambiguous && headsProse(board, index) && !isManifold(board, counts, index))
    ) {
      board.roles[index] = aside(furniture.reason);
    } else if (isFollower(board, index)) {
      board.roles[index] = aside(isSiteName(passage) ? "page-furniture" : reasonAbove(board, index));
    }
  }
}

/** What each passage's words say it is; list items are looked at without their bullet. */
export function readFurniture(passages: readonly Passage[]): Board["furniture"] {
  return passages.map((passage) => (passage.residue ? null : recogniseFurniture(passage.bare, passage.width)));
}

/** Fewest words of a line that can be told to be a quotation from the text. */
const fewestPulled = 10;

/** Every run of so many words of the prose. */
function wordRuns(board: Board): ReadonlySet<string> {
  const runs = new Set<string>();
  for (const [index, passage] of board.passages.entries()) {
    if (board.roles[index] !== null || !isProse(passage)) continue;
    const words = plainLetters(passage.text).split(" ");
    for (let start = 0; start + fewestPulled <= words.length; start++) {
      runs.add(words.slice(start, start + fewestPulled).join(" "));
    }
  }
  return runs;
}

/** Marks lines taken out of the text to be shown large between its paragraphs. */
export function markPulledQuotes(board: Board): void {
  const runs = wordRuns(board);
  for (const [index, passage] of board.passages.entries()) {
    if (board.roles[index] !== null || isProse(passage) || passage.words < fewestPulled) continue;
    const words = plainLetters(passage.text).split(" ");
    if (words.length < fewestPulled) continue;
    let found = true;
    for (let start = 0; found && start + fewestPulled <= words.length; start++) {
      found = runs.has(words.slice(start, start + fewestPulled).join(" "));
    }
    if (found) board.roles[index] = aside("repeated");
  }
}

/** Paragraphs are repetitions only when they are long: a speech may say a sentence twice. */
const fewestRepeated = 25;

/** Marks lines that are printed again, word for word: captions, running titles, buttons. Headings above prose stay. */
export function markRepeated(board: Board): void {
  const seen = new Map<string, number>();
  for (const [index, passage] of board.passages.entries()) {
    const key = plainLetters(passage.text);
    if (board.roles[index] === null && isDoubled(passage.text)) board.roles[index] = aside("image-credit");
    const kind = board.roles[index]?.kind;
    if (key === "" || kind === "list-item" || kind === "table" || kind === "code" || passage.words < 2) continue;
    const first = seen.get(key);
    seen.set(key, first ?? index);
    if (first === undefined || board.roles[index] !== null || isAside(board.roles[index])) continue;
    const prose = isProse(passage);
    if (prose ? passage.words >= fewestRepeated : !isProse(board.passages[index + 1] ?? passage))
      board.roles[index] = aside("repeated");
    else if (board.roles[first]?.kind === "title") board.roles[index] = aside("repeated");
  }
}
