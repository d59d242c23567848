import { endsLively, endsOpen, endsSentence, isProse, type Passage } from "./passage.ts";
import { aside, type Board, isOpenProse, isOpenShort } from "./role.ts";

const mostHeadingWords = 17;
const mostWordsExclaimed = 12;
const widestHeading = 110;
/** A short line among others heads the section below only when it is this short. */
const mostWordsInRun = 8;
/** The same where nothing but its length tells a heading from a line of a list. */
const mostWordsInTight = 10;
/** Fewest words of a clause that begins with a pronoun and is no heading: a quotation shown large, a caption. */
const fewestWordsOfClause = 9;

const numbering =
  /^(?:(?:chapter|part|section|kapitel|teil|chapitre|partie|capítulo|parte|capitolo|hoofdstuk|rozdział|kapitola|глава|часть|раздел|бөлім|тарау)\s+)?(?:[IVXLC]{1,7}|\d{1,2}(?:\.\d{1,2}){0,3})[.):]?\s+\S|^第.{1,4}[章节節部回]/iu;

/** Printed in capitals, or the bare number of a chapter: a heading even with a full stop. */
export function isCapitals(text: string): boolean {
  return (
    /^(?:(?:chapter|part|book|kapitel|chapitre|capítulo|глава|часть)\s+)?[IVXLC]{1,7}\.?$/iu.test(text) ||
    (/\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text))
  );
}

/** Looks like a heading by itself: short, no sentence, no capital missing. */
function hasHeadingShape({ text, words, width, marker }: Passage): boolean {
  if (marker !== null || words > mostHeadingWords || width > widestHeading || endsOpen(text)) return false;
  if (endsSentence(text) && !endsLively(text) && !numbering.test(text) && !isCapitals(text)) return false;
  if (endsLively(text) && /^["“«„]/.test(text)) return false;
  if (/\([^)]*,[^)]*\)/.test(text)) return false;
  if (/^[–—-]\s|^\[.*\]$|^\(.*\)$/.test(text) || !(/\p{L}.*[\p{L}\p{N}]/u.test(text) || isCapitals(text))) return false;
  return /^[\p{Lu}\p{Lt}\p{Lo}\p{N}“"«„'‘¿¡([#]/u.test(text);
}

/** The passage under another, pictures, their captions and advertising passed over. */
function nextText(board: Board, index: number): number {
  let next = index + 1;
  while (next < board.passages.length) {
    const role = board.roles[next];
    const picture = role?.kind === "aside" && (role.reason === "image-residue" || role.reason === "image-credit");
    const ornament = role?.kind === "aside" && !/[\p{L}\p{N}]/u.test(board.passages[next]?.text ?? "");
    if (!ornament && (!picture || board.layout.tight)) break;
    next++;
  }
  return next;
}

function headsText(board: Board, index: number): boolean {
  const next = nextText(board, index);
  const kind = board.roles[next]?.kind;
  return isOpenProse(board, next) || kind === "list-item" || kind === "code" || kind === "table" || kind === "heading";
}

/** Hangs on the paragraph above it and is parted from the one below: a signature or caption, not a heading. */
function hangsAbove(passage: Passage): boolean {
  return passage.blanksBefore === 0 && passage.blanksAfter > 0;
}

/** A line with an exclamation mark is a paragraph like the others, when it is long or the text is tight. */
function mayExclaim({ layout }: Board, { text, words }: Passage): boolean {
  return (!layout.tight && words <= mostWordsExclaimed) || /[?？؟]["'”’»)]*$/u.test(text);
}

/** A question or exclamation heads a section only behind a full paragraph, not among lines of verse or speech. */
function followsText(board: Board, index: number): boolean {
  const upper = board.passages[index - 1];
  return upper === undefined || isProse(upper) || board.roles[index - 1] !== null;
}

function touchesFurniture(board: Board, start: number, end: number): boolean {
  const near = [board.roles[start - 1], board.roles[end]];
  return near.some((role) => role?.kind === "aside" && !role.reason.startsWith("image"));
}

/** A short line that breaks off: what stands under it goes on with it. */
function isOpenCaption(passage: Passage | undefined): boolean {
  return passage !== undefined && !isProse(passage) && /[,;]$/.test(passage.text);
}

function isClause({ text, words }: Passage): boolean {
  return (
    words >= fewestWordsOfClause && !endsLively(text) && /^(?:I|he|she|it|we|they|you)(?:['’]\p{L}+)?\s/iu.test(text)
  );
}

/** Text browsers print headings further to the left than the text. */
function isOutdented({ layout }: Board, passage: Passage): boolean {
  return layout.edge !== null && !layout.firstLineIndent && passage.indent < layout.bodyIndent;
}

/** Two short lines further to the left than the text: this is where the page has its headings. */
function hasOutdented(board: Board, start: number, end: number): boolean {
  let found = 0;
  for (let index = start; index < end && found < 2; index++) {
    const passage = board.passages[index];
    if (passage === undefined || !isOutdented(board, passage)) continue;
    const heads = board.roles[index]?.kind === "heading" || (isOpenShort(board, index) && headsText(board, index));
    if (heads) found++;
  }
  return found >= 2;
}

/** In tight text lines of a list may stand above one another; a heading's paragraph ends like a paragraph. */
function isAboveSentences(board: Board, index: number): boolean {
  const lower = board.passages[index + 1];
  return lower === undefined || board.roles[index + 1] !== null || endsSentence(lower.text) || endsOpen(lower.text);
}

function isHeading(board: Board, index: number, run: number, outdented: boolean): boolean {
  const passage = board.passages[index];
  if (passage === undefined || !hasHeadingShape(passage) || !headsText(board, index) || hangsAbove(passage))
    return false;
  if (isOpenCaption(board.passages[index - 1]) || isClause(passage) || (outdented && !isOutdented(board, passage)))
    return false;
  if (endsLively(passage.text)) return run === 1 && followsText(board, index) && mayExclaim(board, passage);
  if (board.layout.tight && (passage.words > mostWordsInTight || !isAboveSentences(board, index))) return false;
  return run <= 2 || passage.words <= mostWordsInRun;
}

/** Where the titles of other articles end that stand directly under a line announcing them. */
function linksEnd(board: Board, start: number, end: number): number {
  const opener = board.roles[start - 1];
  if (opener?.kind !== "aside" || opener.reason !== "related-links") return start;
  let index = start;
  while (index < end && board.passages[index]?.blanksBefore === 0) index++;
  return index;
}

/** Lines without bullets that a paragraph announces, or that stand three and more together, are a list. */
function markRun(board: Board, start: number, end: number, outdented: boolean): void {
  const { passages, roles } = board;
  const linked = linksEnd(board, start, end);
  if (linked > start) {
    for (let index = start; index < linked; index++) roles[index] = aside("related-links");
    if (linked < end) markRun(board, linked, end, outdented);
    return;
  }
  const announced = /[:：]$/.test(passages[start - 1]?.text ?? "") && end - start >= 2;
  let last = end;
  if (!announced && isHeading(board, end - 1, end - start, outdented)) {
    roles[end - 1] = { kind: "heading", level: 1 };
    last = end - 1;
  }
  if (
    announced &&
    end - start >= 3 &&
    (passages[end - 1]?.blanksBefore ?? 0) > (passages[end - 2]?.blanksBefore ?? 0)
  ) {
    if (isHeading(board, end - 1, 1, outdented)) {
      roles[end - 1] = { kind: "heading", level: 1 };
      last = end - 1;
    }
  }
  if (!announced && touchesFurniture(board, start, last)) markLabels(board, start, last);
  else if (last < end && last - start === 1) markUpperHeading(board, start);
  else if (last - start >= (announced ? 2 : 3)) markItems(board, start, last);
}

/** Two headings one above the other: a section and its first part. */
function markUpperHeading(board: Board, index: number): void {
  const passage = board.passages[index];
  if (passage === undefined || passage.words > 5 || !hasHeadingShape(passage) || hangsAbove(passage)) return;
  if (endsLively(passage.text)) return;
  board.roles[index] = { kind: "heading", level: 1 };
  board.roles[index + 1] = { kind: "heading", level: 2 };
}

function markItems(board: Board, start: number, end: number): void {
  for (let index = start; index < end; index++) {
    board.roles[index] = { kind: "list-item", numbered: false, depth: 0 };
  }
}

/** Short lines beside buttons and menus are labels of the page. */
function markLabels(board: Board, start: number, end: number): void {
  for (let index = start; index < end; index++) {
    const passage = board.passages[index];
    if (passage === undefined || endsSentence(passage.text) || endsOpen(passage.text) || passage.words > 12) continue;
    if (/^\[.*\s.*\]$/.test(passage.text)) continue;
    board.roles[index] = aside("page-furniture");
  }
}

/** A line short enough to be looked at, and not a sentence of dialogue or verse. */
function isCandidate(board: Board, index: number): boolean {
  const passage = board.passages[index];
  if (passage === undefined || !isOpenShort(board, index) || passage.marker !== null) return false;
  if (endsOpen(passage.text)) return false;
  return !endsSentence(passage.text) || endsLively(passage.text) || isCapitals(passage.text);
}

/** Sorts the short lines between the paragraphs of the body into headings, list items and labels of the page. */
export function markBody(board: Board, start: number, end: number): void {
  let index = Math.max(0, start);
  const outdented = hasOutdented(board, index, end);
  while (index < end) {
    if (!isCandidate(board, index)) {
      index++;
      continue;
    }
    let last = index + 1;
    while (last < end && isCandidate(board, last)) last++;
    markRun(board, index, last, outdented);
    index = last;
  }
}
