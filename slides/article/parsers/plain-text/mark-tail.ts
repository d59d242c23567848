import type { SetAsideReason } from "../../article.ts";
import { findMainText } from "./find-main-text.ts";
import { endsSentence, isProse, type Passage } from "./passage.ts";
import { aside, type Board, isOpenProse } from "./role.ts";
import { publicationWords } from "./words/byline-words.ts";

/** Share of the prose that must have passed before comments or links can close the article. */
const mostlyRead = 0.6;
/** Prose up to this width behind the end of the article is a teaser or a notice. */
const widestTeaser = 130;
/** The same on a page that was printed whole, where they are many. */
const widestOnPage = 200;
/** Prose from this width on stays article text wherever it stands. */
const leastProse = 150;

const closers: ReadonlySet<SetAsideReason> = new Set([
  "comments",
  "related-links",
  "newsletter",
  "share-links",
  "page-furniture",
  "navigation",
  "advertising",
  "cookie-notice",
]);

function proseWidth(board: Board, start: number, end: number): number {
  let sum = 0;
  for (let index = start; index < end; index++) {
    if (isLongText(board, index)) sum += board.passages[index]?.width ?? 0;
  }
  return sum;
}

/** The line behind which readers' comments stand: everything from there on is theirs. */
function findComments(board: Board): number {
  const total = proseWidth(board, 0, board.passages.length);
  let read = 0;
  for (const [index, passage] of board.passages.entries()) {
    const role = board.roles[index];
    if (role?.kind === "aside" && role.reason === "comments" && read >= total * mostlyRead && read > 0) return index;
    if (isOpenProse(board, index)) read += passage.width;
  }
  return -1;
}

/** So many passages in a row without prose, hardly any behind them, are the menus and the foot of a whole page. */
const menuLength = 15;
const fewestAbove = 5;
/** Share of all prose that may stand below the article, in teasers and notices. */
const mostBelow = 0.12;

/** Where the menus below the article begin, in a page printed whole; the number of passages when there are none. */
function findMenus(board: Board): number {
  const { passages } = board;
  const { end } = findMainText(board);
  const long = passages.filter((_, index) => index >= end && isLongText(board, index)).length;
  const short = passages.length - end - long;
  const sparse = proseWidth(board, end, passages.length) < proseWidth(board, 0, passages.length) * mostBelow;
  if (isWholePage(board) && end > 0 && short >= menuLength && short >= 2 * long && sparse) return end;
  const total = proseWidth(board, 0, passages.length);
  let read = 0;
  let since = 0;
  for (let index = 0; index <= passages.length; index++) {
    if (index < passages.length && !isLongText(board, index)) continue;
    if (index - since >= menuLength && total - read < total * mostBelow) return since;
    read += passages[index]?.width ?? 0;
    since = index + 1;
  }
  return passages.length;
}

/** Menus above the title tell that the page was printed whole. */
function isWholePage(board: Board): boolean {
  return board.roles.findIndex((role) => role?.kind === "title") >= fewestAbove;
}

function isLongText(board: Board, index: number): boolean {
  const kind = board.roles[index]?.kind;
  if (kind === "footnote" || kind === "code" || kind === "table" || isOpenProse(board, index)) return true;
  return kind === "list-item" && isLongItem(board.passages[index]);
}

/** Last passage that is certainly the article's: prose, a quotation, a footnote. */
export function findBodyEnd(board: Board): number {
  for (let index = findMenus(board) - 1; index >= 0; index--) if (isLongText(board, index)) return index;
  return -1;
}

/** List items of menus are a few words; those of articles say something. */
function isLongItem(passage: Passage | undefined): boolean {
  return passage !== undefined && (passage.words >= 7 || endsSentence(passage.text));
}

/** Items that follow the last paragraph without a break belong to it when it announces them. */
function announcedListEnd(board: Board, bodyEnd: number): number {
  const last = board.passages[bodyEnd];
  if (last === undefined || !/[:：]$/.test(last.text)) return bodyEnd;
  let end = bodyEnd;
  while (board.roles[end + 1]?.kind === "list-item") end++;
  return end;
}

function isSiteName({ text, words }: Passage): boolean {
  return words <= 6 && publicationWords.test(text);
}

function tailReason(passage: Passage, opener: SetAsideReason): SetAsideReason {
  if (isSiteName(passage)) return "page-furniture";
  return passage.marker !== null && opener === "page-furniture" ? "navigation" : opener;
}

/** A single short sentence, and nobody speaking. */
function isTeaser({ text, width }: Passage, widest: number): boolean {
  return width <= widest && !/["“”„«»]/.test(text) && !/[.!?…]\s+\S/.test(text);
}

/** Short prose between or behind closing lines: teasers of other articles, notices. */
function markTeasers(board: Board): void {
  const total = proseWidth(board, 0, board.passages.length);
  let read = 0;
  let opener: SetAsideReason | null = null;
  const widest = isWholePage(board) ? widestOnPage : widestTeaser;
  for (const [index, passage] of board.passages.entries()) {
    const role = board.roles[index];
    if (role?.kind === "aside" && (role.reason === "related-links" || role.reason === "comments")) {
      if (read >= total * 0.85) opener = role.reason;
    } else if (isOpenProse(board, index)) {
      const teaser = opener !== null && isTeaser(passage, widest) && total - read - passage.width < total * 0.1;
      if (teaser && opener !== null) board.roles[index] = aside(opener);
      else opener = null;
      read += passage.width;
    } else if (opener !== null && role === null && !isOpenProse(board, index + 1) && isLabel(passage)) {
      board.roles[index] = aside(tailReason(passage, opener));
    }
  }
}

/** Titles of other articles and names of sections: no sentence, and nothing that long text stands under. */
function isLabel(passage: Passage): boolean {
  return passage.marker === null && !endsSentence(passage.text) && passage.words < 14;
}

/** Everything behind the line that opens the comments is theirs, but for other blocks of the page's foot. */
function markComments(board: Board): void {
  const start = findComments(board);
  if (start < 0) return;
  let reason: SetAsideReason = "comments";
  for (let index = start + 1; index < board.passages.length; index++) {
    const role = board.roles[index];
    if (role?.kind === "aside" && (role.reason === "comments" || role.reason === "related-links")) reason = role.reason;
    if (role === null || role?.kind === "list-item" || role?.kind === "quotation") board.roles[index] = aside(reason);
  }
}

/**
 * Sets aside what stands behind the article: comments, teasers, menus, the site's name. Sentences stay article text
 * unless comments or links have closed the article before them.
 */
export function markTail(board: Board): void {
  markComments(board);
  markTeasers(board);
  const end = announcedListEnd(board, findBodyEnd(board));
  if (end < 0) return;
  let opener: SetAsideReason = "page-furniture";
  for (let index = end + 1; index < board.passages.length; index++) {
    const passage = board.passages[index];
    const role = board.roles[index];
    if (passage === undefined) continue;
    if (role?.kind === "aside" && closers.has(role.reason)) opener = role.reason;
    if (role !== null && role?.kind !== "list-item") continue;
    if (role === null && staysText(passage, opener)) continue;
    board.roles[index] = aside(tailReason(passage, opener));
  }
}

/** Reasons of lines that stand inside articles, too: a sentence behind them may be the article's. */
const insideReasons: ReadonlySet<SetAsideReason> = new Set([
  "page-furniture",
  "newsletter",
  "share-links",
  "advertising",
]);

function staysText(passage: Passage, opener: SetAsideReason): boolean {
  if (isProse(passage) && passage.width >= leastProse) return true;
  if (opener === "page-furniture") return isText(passage);
  return insideReasons.has(opener) && passage.marker === null && passage.words >= 6 && endsSentence(passage.text);
}

/** Sentences, and lines too long for a headline, may be the article's. */
function isText(passage: Passage): boolean {
  if (passage.marker !== null) return false;
  if (/^\(.*\)$/.test(passage.text) && passage.words >= 5) return true;
  return isProse(passage) || passage.words >= 14 || (passage.words >= 3 && endsSentence(passage.text));
}
