import { isProse, type Passage } from "./passage.ts";
import { readByline } from "./read-byline.ts";
import { isDateLine, readDate } from "./read-date.ts";
import { isPerson, type MetaLine, readMetaLine } from "./read-meta-line.ts";
import { aside, type Board, type Role } from "./role.ts";
import { roleWords } from "./words/byline-words.ts";

/** Passages after the title, and before the end, in which lines about the article are looked for. */
const reachHead = 60;
const reachTail = 40;
/** So many paragraphs may stand above the line with the author: captions of the first pictures, a summary. */
const mostAboveAuthor = 3;

function roleOf(line: MetaLine): Role {
  if (line.byline.length > 0) return { kind: "byline" };
  return { kind: line.date !== null ? "date" : "publication" };
}

function accept(board: Board, index: number, line: MetaLine): void {
  const { metadata } = board;
  board.roles[index] = roleOf(line);
  if (metadata.byline.length === 0) metadata.byline = line.byline;
  metadata.date ??= line.date;
  metadata.publication ??= line.publication;
}

/** A passage that may state metadata: short, or a byline with a whole introduction of the author behind it. */
function mayBeMeta(passage: Passage): boolean {
  if (passage.marker !== null) return isDateLine(passage.text);
  return !isProse(passage) || readByline(passage.text) !== null;
}

/** What stands above the name of an author below the text. */
const authorLabel =
  /^(?:(?:(?:about|meet) the )?authors?(?: information| bio(?:graphy)?| profile)?|über den autor|über die autorin|à propos de l['’]auteur|sobre (?:el|la) autora?|sobre o autor|об авторе|автор|autor|l['’]autore):?$/i;

/** A name alone on its line, where the line above or below says who it is. */
function isNamedByNeighbour(board: Board, index: number): boolean {
  const name = board.passages[index]?.text ?? "";
  if (!isPerson(name)) return false;
  const upper = board.passages[index - 1]?.text ?? "";
  const lower = board.passages[index + 1]?.text ?? "";
  if (lower === name) return true;
  if (/(?:^|\s)(?:by|von|par|por|di|door|av|af)$/i.test(upper) && upper.length <= 60) return true;
  if (authorLabel.test(upper)) return true;
  const inHead = board.roles[index] === null && isDateLine(lower) && lower.length <= 60;
  return (
    inHead ||
    (lower.length <= 60 &&
      roleWords.test(lower) &&
      !/[.!?]$/.test(lower) &&
      isDateLine(board.passages[index + 2]?.text ?? ""))
  );
}

function markAt(board: Board, index: number): void {
  const passage = board.passages[index];
  if (passage === undefined || board.roles[index] !== null || !mayBeMeta(passage)) return;
  const named = readByline(passage.text) === null && isNamedByNeighbour(board, index);
  const line = named ? { byline: [passage.text], date: null, publication: null } : readMetaLine(passage.text);
  if (line !== null) accept(board, index, line);
}

/** The author's name, printed again alone or with an introduction: below the article or beside a picture. */
function markAuthorAgain(board: Board, start: number): void {
  const [name] = board.metadata.byline;
  if (name === undefined) return;
  const plain = name.replace(/\s*\(.*$/, "");
  for (let index = start; index < board.passages.length; index++) {
    const passage = board.passages[index];
    if (passage === undefined || board.roles[index] !== null) continue;
    if (passage.text.toLowerCase() === name.toLowerCase()) board.roles[index] = { kind: "byline" };
    else if (isRoleLine(board, index)) board.roles[index] = { kind: "byline" };
    else if (index > board.passages.length * 0.6 && isIntroduction(passage.text, plain))
      board.roles[index] = aside("page-furniture");
  }
}

/** "Staff writer" alone under the author's name. */
function isRoleLine(board: Board, index: number): boolean {
  const text = board.passages[index]?.text ?? "";
  return (
    board.roles[index - 1]?.kind === "byline" && text.length <= 60 && roleWords.test(text) && !/[.!?:]$/.test(text)
  );
}

/** "Jane Roe is the paper's correspondent in …", with the name perhaps printed once more before. */
function isIntroduction(text: string, name: string): boolean {
  if (!text.toLowerCase().startsWith(name.toLowerCase()) || text.length > 1200) return false;
  return /^(?:\s\S+){0,3}?,?\s(?:is|was|has|covers|writes|reports|joined|works|worked|lives|teaches|hosts|ist|schreibt|arbeitet|est|écrit|es|escribe|é|escreve|è|scrive|является|пишет|работает)\s/iu.test(
    text.slice(name.length),
  );
}

/** Text under the title that may say who wrote it and when ends where the body's prose has begun. */
function headEnd(board: Board, title: number, mostProse: number): number {
  let prose = 0;
  let index = title + 1;
  for (; index < board.passages.length && index < title + reachHead && prose < mostProse; index++) {
    const passage = board.passages[index];
    if (passage === undefined) break;
    if (board.roles[index] === null && isProse(passage) && passage.width >= 200 && readByline(passage.text) === null)
      prose++;
  }
  return index;
}

/**
 * Marks the lines that state author, date and publication, above the body and, for the author, below it. `title` is
 * the index of the title's passage, -1 when there is none.
 */
export function markMetadata(board: Board, title: number): void {
  const end = headEnd(board, title, 1);
  for (let index = title + 1; index < end; index++) markAt(board, index);
  const further = headEnd(board, title, mostAboveAuthor);
  for (let index = end; index < further; index++) markAuthor(board, index);
  const tail = Math.max(end, board.passages.length - reachTail);
  if (board.metadata.byline.length === 0)
    for (let index = tail; index < board.passages.length; index++) markAuthor(board, index);
  markAuthorAgain(board, title + 1);
  board.metadata.date ??= dateOfCaption(board, title, end);
}

/** A date and time behind the caption of the picture at the head is the article's. */
function dateOfCaption(board: Board, title: number, end: number): string | null {
  for (let index = title + 1; index < end; index++) {
    const role = board.roles[index];
    const text = board.passages[index]?.text ?? "";
    if (role?.kind !== "aside" || !role.reason.startsWith("image") || !/\d{1,2}:\d{2}$/.test(text)) continue;
    const date = readDate(text);
    if (date !== null) return date.date;
  }
  return null;
}

/** Below the body only what names an author counts: dates there belong to other articles. */
function markAuthor(board: Board, index: number): void {
  const passage = board.passages[index];
  if (passage === undefined || board.roles[index] !== null || board.metadata.byline.length > 0 || !mayBeMeta(passage))
    return;
  const names = readByline(passage.text)?.names ?? (isNamedByNeighbour(board, index) ? [passage.text] : []);
  if (names.length === 0) return;
  accept(board, index, { byline: names, date: null, publication: null });
  const upper = board.passages[index - 1];
  if (board.roles[index - 1] === null && upper !== undefined && authorLabel.test(upper.text))
    board.roles[index - 1] = aside("page-furniture");
}
