import { isBlank, type Line, placeInSource, rightEdge } from "./line.ts";
import { readListMarker } from "./read-list-marker.ts";
import { isUnspaced, textWidth } from "./text-width.ts";

/** How the lines of a source are broken. */
export interface Layout {
  /** Column at which paragraphs are hard-wrapped; null when each paragraph is one line. */
  readonly edge: number | null;
  /** Wrapped by eye or by a proportional font: lines end well before the edge, too. */
  readonly ragged: boolean;
  /** Paragraphs are marked by an indent of their first line. */
  readonly firstLineIndent: boolean;
  /** Words are broken at line ends. */
  readonly hyphenated: boolean;
  /** Paragraphs follow each other without a blank line. */
  readonly tight: boolean;
  /** How regularly lines are wrapped at the edge, from 0 to 1. */
  readonly regularity: number;
  /** Indent of most long lines, columns. */
  readonly bodyIndent: number;
}

interface Pair {
  readonly upper: Line;
  readonly lower: Line;
}

/** Text wrapped wider than this is not wrapped by a mail program or a terminal. */
const widestEdge = 160;
const fewestPairs = 3;
/** Columns by which a line of Chinese or Japanese may end early, so that no punctuation begins the next. */
const unspacedRoom = 4;

function linePairs(lines: readonly Line[]): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let index = 1; index < lines.length; index++) {
    const upper = lines[index - 1];
    const lower = lines[index];
    if (upper === undefined || lower === undefined || isBlank(upper) || isBlank(lower)) continue;
    if (upper.quoted === lower.quoted && !upper.residue && !lower.residue) pairs.push({ upper, lower });
  }
  return pairs;
}

/**
 * Columns the first word of a line takes, link numbers at it included; a single character where words
 * are not parted by blanks.
 */
function firstWordWidth(line: Line): number {
  const { text, cuts } = line;
  const counted = line.width === text.length;
  if (isUnspaced(text.charAt(0))) return counted ? 1 : 2;
  const blank = text.search(/\s/);
  const length = blank < 0 ? text.length : blank;
  const end = placeInSource(line, length);
  const numbers = cuts.reduce((sum, cut) => sum + (cut.end <= end ? cut.end - cut.start : 0), 0);
  return (counted ? length : textWidth(text.slice(0, length))) + numbers;
}

/** True when the first word of the lower line would not have fitted on the upper one. */
export function isFull(upper: Line, lower: Line, edge: number): boolean {
  const joint = isUnspaced(upper.text.slice(-1)) || isUnspaced(lower.text.charAt(0)) ? unspacedRoom : 1;
  return rightEdge(upper) + joint + Math.min(firstWordWidth(lower), edge / 2) > edge;
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Shares of the long lines that may end at the edge or before; the rest are strays, as tables and programs have them. */
const edgeShares = [0.96, 0.9, 0.85];

/** Columns most long lines reach but few pass, the widest first. Lines with addresses in them, which never wrap, do not count. */
function findEdges(lines: readonly Line[]): readonly number[] {
  const edges = lines
    .filter((line) => line.width >= 40 && !line.residue && !/[!-~]{40}/.test(line.text))
    .map(rightEdge)
    .sort((one, other) => one - other);
  const longest = edges.at(-1) ?? 0;
  return edgeShares.map((share) => {
    const usual = percentile(edges, share);
    return longest <= usual + 4 ? longest : usual;
  });
}

/** Begins with a small letter: most often the middle of a sentence. */
export function startsSmall(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}

/** Ends a word broken at the line's end: a hyphen behind a small letter. */
export function endsBroken(text: string): boolean {
  return /\p{Ll}[-\u00ad\u2010]$/u.test(text);
}

/** Pairs whose upper line comes near the edge: only they tell whether text is wrapped there. */
function nearEdge(pairs: readonly Pair[], edge: number): readonly Pair[] {
  return pairs.filter(({ upper }) => rightEdge(upper) > edge * 0.7 && rightEdge(upper) <= edge);
}

function isWrapped(pairs: readonly Pair[], edge: number): boolean {
  if (edge > widestEdge || edge < 40) return false;
  const near = nearEdge(pairs, edge);
  const going = near.filter(({ upper, lower }) => isFull(upper, lower, edge) || goesOn(upper, lower, edge)).length;
  return near.length >= fewestPairs && going >= near.length * 0.6;
}

/** A line of ragged text that goes on in the next one although there was room. */
function goesOn(upper: Line, lower: Line, edge: number): boolean {
  return rightEdge(upper) > edge * 0.7 && startsSmall(lower.text);
}

function isRagged(pairs: readonly Pair[], edge: number): boolean {
  const near = nearEdge(pairs, edge);
  const early = near.filter(({ upper, lower }) => !isFull(upper, lower, edge) && goesOn(upper, lower, edge)).length;
  return early > near.length * 0.1;
}

/** Lines indented more than the line they go on in: the first lines of paragraphs. */
function hasFirstLineIndent(pairs: readonly Pair[], edge: number): boolean {
  const going = pairs.filter(({ upper, lower }) => isFull(upper, lower, edge));
  const first = going.filter(({ upper, lower }) => {
    const extra = upper.indent - lower.indent;
    return extra > 0 && extra <= 10 && readListMarker(upper.text) === null;
  });
  return first.length >= 2 && first.length * 8 >= going.length;
}

function commonIndent(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    if (line.width >= 40) counts.set(line.indent, (counts.get(line.indent) ?? 0) + 1);
  }
  let best = 0;
  for (const [indent, count] of counts) {
    if (count > (counts.get(best) ?? 0)) best = indent;
  }
  return best;
}

/** Long lines standing directly under one another: in text that is not wrapped, paragraphs without blank lines. */
function isTight(lines: readonly Line[], pairs: readonly Pair[]): boolean {
  const blanks = lines.filter(isBlank).length;
  if (blanks * 5 < lines.length - blanks) return true;
  const long = lines.filter((line) => line.width >= 80).length;
  const touching = pairs.filter(({ upper, lower }) => upper.width >= 80 && lower.width >= 80).length;
  return touching * 3 >= long;
}

/** Of the paragraphs that wrap, more begin directly under another line than behind a blank one. */
function isTightlyWrapped(lines: readonly Line[], edge: number): boolean {
  let touching = 0;
  let parted = 0;
  for (const [index, line] of lines.entries()) {
    const upper = lines[index - 1];
    const lower = lines[index + 1];
    if (lower === undefined || isBlank(line) || isBlank(lower) || !isFull(line, lower, edge)) continue;
    if (readListMarker(line.text) !== null) continue;
    if (upper === undefined || isBlank(upper)) parted++;
    else if (!isFull(upper, line, edge)) touching++;
  }
  return touching > parted;
}

/** Share of the lines near the edge that end there because the next word did not fit. */
function regularityOf(pairs: readonly Pair[], edge: number): number {
  const near = nearEdge(pairs, edge);
  return near.filter(({ upper, lower }) => isFull(upper, lower, edge)).length / Math.max(1, near.length);
}

/** Measures how a source is laid out: wrapped or not, at which column, how paragraphs are parted. */
export function measureLayout(lines: readonly Line[]): Layout {
  const pairs = linePairs(lines);
  const found = findEdges(lines).find((one) => isWrapped(pairs, one));
  const wrapped = found !== undefined;
  const edge = found ?? 0;
  const broken = pairs.filter(({ upper, lower }) => endsBroken(upper.text) && startsSmall(lower.text)).length;
  return {
    edge: wrapped ? edge : null,
    ragged: wrapped && isRagged(pairs, edge),
    firstLineIndent: wrapped && hasFirstLineIndent(pairs, edge),
    hyphenated: wrapped && broken > pairs.length * 0.04,
    tight: wrapped ? isTightlyWrapped(lines, edge) : isTight(lines, pairs),
    regularity: wrapped ? regularityOf(pairs, edge) : 0,
    bodyIndent: commonIndent(lines),
  };
}
