import { findMainText } from "./find-main-text.ts";
import { endsSentence, isDoubled, isProse, type Passage } from "./passage.ts";
import { readByline } from "./read-byline.ts";
import { isDateLine } from "./read-date.ts";
import { readMetaLine } from "./read-meta-line.ts";
import type { Board } from "./role.ts";
import { isUnspaced } from "./text-width.ts";

/** Passages from the start among which the title is looked for; whole pages have menus before it. */
const mostPassages = 400;
const widestTitle = 260;
/** Characters of body text whose words a title is expected to share. */
const bodyLength = 3000;

/** Words long enough to mean something, cut to their stems; pairs of characters in unspaced scripts. */
function topicWords(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    if (isUnspaced(word.charAt(0)))
      for (let index = 0; index + 1 < word.length; index++) words.add(word.slice(index, index + 2));
    else if (word.length >= 3) words.add(word.slice(0, 6));
  }
  return words;
}

function shareOf(title: string, body: ReadonlySet<string>): number {
  const words = topicWords(title);
  const shared = Array.from(words).filter((word) => body.has(word)).length;
  return words.size === 0 ? 0 : shared / words.size;
}

/** First passage that is prose of some length: where the body begins, at the earliest. */
function findFirstProse(board: Board): number {
  const { passages, roles } = board;
  const open = (index: number): boolean => roles[index] === null && passages[index]?.marker === null;
  const long = passages.findIndex((passage, index) => open(index) && isProse(passage) && passage.width >= 100);
  const any = passages.findIndex((passage, index) => open(index) && isProse(passage));
  return long >= 0 ? long : any;
}

/** Left over from programs and markup. */
const codeLike = /[{};]$|=>|\(\)|<\/?[a-z]/i;

function couldBeTitle(board: Board, index: number): boolean {
  const passage = board.passages[index];
  if (passage === undefined || board.roles[index] !== null || passage.marker !== null || passage.width > widestTitle)
    return false;
  const furniture = board.furniture[index];
  if (furniture !== null && furniture !== undefined && !furniture.ambiguous) return false;
  if (codeLike.test(passage.text) || isDoubled(passage.text)) return false;
  return /\p{L}/u.test(passage.text) && !isDateLine(passage.text) && !/^\p{Ll}.{60}/u.test(passage.text);
}

/** Passages below a title, buttons included, among which the author and date stand. */
const metadataReach = 30;

/** True when a line with a date or an author stands in the few passages below, or directly above. */
function hasMetadataNear(board: Board, index: number): boolean {
  const isMeta = (other: number): boolean => {
    const passage = board.passages[other];
    return passage !== undefined && passage.width <= 300 && readMetaLine(passage.bare) !== null;
  };
  if (isMeta(index - 1)) return true;
  let seen = 0;
  for (let next = index + 1; next <= index + metadataReach && seen < 3; next++) {
    if (isMeta(next)) return true;
    if (board.roles[next] === null && board.furniture[next] === null) seen++;
  }
  return false;
}

function wordScore(words: number): number {
  if (words < 2) return 0;
  if (words < 4) return 0.7;
  return words <= 25 ? 1.5 : 0;
}

/** The first line of a source is its title, unless it is short or has nothing to do with the text. */
function firstScore(words: number, shared: number): number {
  if (words < 4) return 1;
  return shared > 0.3 ? 3 : 2;
}

/** Titles stand close above the text. */
function nearness(distance: number): number {
  return Math.max(0, 1.5 - distance / 12);
}

/** Text browsers print headings further left than the text, or centred. */
function indentScore({ indent, blanksBefore, blanksAfter }: Passage, bodyIndent: number): number {
  if (indent < bodyIndent) return 2;
  return indent > bodyIndent + 2 && blanksBefore > 0 && blanksAfter > 0 ? 1.5 : -0.5;
}

function scoreTitle(board: Board, index: number, passage: Passage, body: ReadonlySet<string>, end: number): number {
  const shared = shareOf(passage.text, body);
  let score = wordScore(passage.words) + 3 * shared * Math.min(1, passage.words / 5) + nearness(end - index);
  if (index === 0) score += firstScore(passage.words, shared);
  if (hasMetadataNear(board, index)) score += 1.5;
  if (board.layout.bodyIndent >= 2) score += indentScore(passage, board.layout.bodyIndent);
  if (/\S\s{2,}\S/.test(passage.lines[0]?.text ?? "")) score -= 2;
  if (/\s[|›»·•/>]\s|\p{L}\|\p{L}|[\])]$/u.test(passage.text)) score -= 2;
  if (/[:,;]$/.test(passage.text)) score -= 2.5;
  if (/[.。]["”’]?$/.test(passage.text) && passage.words > 8) score -= 2;
  if (board.furniture[index] != null) score -= 3;
  if (passage.lines.length > 3) score -= 2;
  return score;
}

/** Prose that would be lost before a later title speaks against it. */
const proseForgone = 150;
const mostForgone = 4;
/** A title is looked for only above nearly all prose. */
const mostForgoneShare = 0.2;
/** A line close below the best one so far must be so much better: it may be the summary under the title. */
const leastGain = 0.75;
const summaryReach = 8;

/**
 * Finds the title among the passages before the main text: usually the first that is not furniture; in a whole page
 * the one that looks like a headline, shares its words with the text and has an author or date below. Null when the
 * source begins with prose.
 */
export function findTitle(board: Board): number | null {
  const main = findMainText(board);
  const firstProse = findFirstProse(board);
  const end = Math.min(mostPassages, main.end > main.start ? main.start : board.passages.length);
  const body = topicWords(
    board.passages
      .slice(main.start, main.start + 12)
      .map(({ text }) => text)
      .join(" ")
      .slice(0, bodyLength),
  );
  let best: { index: number; score: number } | null = null;
  let forgone = 0;
  const total = board.passages.reduce((sum, passage) => sum + (isProse(passage) ? passage.width : 0), 0);
  for (let index = 0; index < end; index++) {
    const passage = board.passages[index];
    if (passage === undefined) break;
    if (couldBeTitle(board, index) && readByline(passage.text) === null) {
      const score = scoreTitle(board, index, passage, body, end) - Math.min(mostForgone, forgone / proseForgone);
      const margin = best !== null && index - best.index <= summaryReach ? leastGain : 0;
      if (best === null || score > best.score + margin) best = { index, score };
    }
    if (isProse(passage) && board.roles[index] === null) forgone += passage.width;
    if (forgone > total * mostForgoneShare) break;
  }
  if (best === null) return titleLikeProse(board, firstProse);
  return isWholeText(board, best.index) ? null : best.index;
}

/** A sentence with nothing but furniture around it is the whole article: a title has something to stand above. */
function isWholeText({ passages, roles }: Board, index: number): boolean {
  return endsSentence(passages[index]?.text ?? "") && roles.every((role, at) => at === index || role?.kind === "aside");
}

/** A first passage that ends like a sentence but is short and stands above longer prose is the title after all. */
function titleLikeProse(board: Board, firstProse: number): number | null {
  const passage = board.passages[0];
  const next = board.passages[1];
  if (firstProse !== 0 || passage === undefined || next === undefined || board.roles[0] !== null) return null;
  if (/^\p{Ll}|[.!?]\s+\S/u.test(passage.text)) return null;
  return passage.words <= 20 && passage.width <= 160 && isProse(next) && next.width > passage.width * 1.5 ? 0 : null;
}
