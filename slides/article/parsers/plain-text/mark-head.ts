import { isCapitals } from "./mark-body.ts";
import { endsOpen, endsSentence, isProse, type Passage } from "./passage.ts";
import { aside, type Board, isOpenShort } from "./role.ts";

/** Longest line that is dropped as a label of the page, in words. */
const mostLabelWords = 7;
const widestStandfirst = 320;
/** Passages below the title in which it may stand. */
const standfirstReach = 12;
const mostChapterLines = 2;
/** The same where it could as well be the first paragraph. */
const widestSummary = 160;
/** Roles of lines about the article: what stands above them is no paragraph. */
const aboutArticle: ReadonlySet<string> = new Set(["byline", "date", "publication"]);

/** A summary under the title: a sentence, or a line too long for a label. Lines about the article do not count. */
function isStandfirst(board: Board, index: number, bodyStart: number): boolean {
  const passage = board.passages[index];
  const body = board.passages[bodyStart];
  if (passage === undefined || passage.marker !== null || passage.width > widestStandfirst || endsOpen(passage.text))
    return false;
  if (passage.words < 5 || passage.lines.length > 4 || /\S\s{2,}\S/.test(passage.lines[0]?.text ?? "")) return false;
  if (index < bodyStart) return endsSentence(passage.text) || passage.words > mostLabelWords;
  const next = board.passages[index + 1];
  if (body === undefined || next === undefined) return false;
  if (aboutArticle.has(board.roles[index + 1]?.kind ?? "")) return passage.width <= widestSummary;
  if (board.roles[index + 1] !== null || !isProse(next)) return false;
  return isOneSentence(passage.text) && next.width > passage.width * 1.8 && passage.width <= widestSummary;
}

function isOneSentence(text: string): boolean {
  return (text.match(/[.!?。！？][”"’»)]*(?=\s|$)/gu) ?? []).length <= 1;
}

/** First passage of the body's prose behind the title. */
export function findBodyStart(board: Board, title: number): number {
  for (let index = title + 1; index < board.passages.length; index++) {
    const passage = board.passages[index];
    if (passage === undefined) break;
    const role = board.roles[index];
    if (role === null && isProse(passage) && passage.width >= 60) return index;
    if (role?.kind === "quotation" || role?.kind === "code" || role?.kind === "footnote") return index;
  }
  return board.passages.length;
}

/** Nothing but lines about the article and furniture stands between the title and this passage. */
function followsTitle(board: Board, title: number, index: number): boolean {
  if (title < 0 || index - title > standfirstReach) return false;
  for (let other = title + 1; other < index; other++) if (board.roles[other] === null) return false;
  return true;
}

/** The number and name of the first chapter, in capitals, stand right above the text. */
function markFirstChapter(board: Board, title: number, bodyStart: number): void {
  for (let index = bodyStart - 1; index > title && index >= bodyStart - mostChapterLines; index--) {
    const passage = board.passages[index];
    if (passage === undefined || board.roles[index] !== null || passage.blanksBefore === 0 || !isCapitals(passage.text))
      return;
    if (passage.words > 10) return;
    board.roles[index] = { kind: "heading", level: 1 };
  }
}

function isHeadingAboveBody(board: Board, index: number, bodyStart: number, labels: number): boolean {
  const passage = board.passages[index];
  if (passage === undefined || index !== bodyStart - 1 || passage.words > 10 || endsOpen(passage.text)) return false;
  const parted = passage.blanksBefore > 0 || passage.indent < board.layout.bodyIndent;
  return parted && labels <= 1 && /^[\p{Lu}\p{Lo}\p{N}“"«¿¡]/u.test(passage.text);
}

/** The caption of the picture at the head: its credit stands directly below. */
function isAboveCredit(board: Board, index: number): boolean {
  const lower = board.roles[index + 1];
  return lower?.kind === "aside" && lower.reason === "image-credit";
}

function markLabel(board: Board, index: number, passage: Passage): void {
  if (endsOpen(passage.text) || endsSentence(passage.text) || passage.words > mostLabelWords) return;
  board.roles[index] = aside("page-furniture");
}

/** Prose of some length above the title may be the article's all the same. */
const widestAbove = 250;

/** Menus, teasers and notices above the title of a page that was printed whole. */
function markAboveTitle(board: Board, title: number): void {
  for (let index = 0; index < title; index++) {
    const passage = board.passages[index];
    const kind = board.roles[index]?.kind;
    if (passage === undefined || (kind !== undefined && kind !== "list-item" && kind !== "heading")) continue;
    if (kind === undefined && isProse(passage) && passage.width >= widestAbove) continue;
    board.roles[index] = aside("navigation");
  }
}

/**
 * Sorts out what stands between the title and the body: the standfirst, a first heading, and the labels of the page,
 * which are set aside. Whatever could be text stays open.
 */
export function markHead(board: Board, title: number): void {
  markAboveTitle(board, title);
  const bodyStart = findBodyStart(board, title);
  markFirstChapter(board, title, bodyStart);
  let standfirst = false;
  let labels = 0;
  for (let index = title + 1; index < bodyStart; index++) if (isOpenShort(board, index)) labels++;
  for (let index = title + 1; index <= bodyStart && index < board.passages.length; index++) {
    const passage = board.passages[index];
    if (passage === undefined || board.roles[index] !== null) continue;
    if (!standfirst && followsTitle(board, title, index) && isStandfirst(board, index, bodyStart)) {
      board.roles[index] = { kind: "standfirst" };
      standfirst = true;
      labels--;
    } else if (index < bodyStart && title >= 0) {
      if (isAboveCredit(board, index)) board.roles[index] = aside("image-credit");
      else if (isHeadingAboveBody(board, index, bodyStart, labels)) board.roles[index] = { kind: "heading", level: 1 };
      else markLabel(board, index, passage);
    }
  }
}
