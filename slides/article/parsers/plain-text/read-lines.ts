import { findLinkMarks } from "./find-link-marks.ts";
import type { Line, Span } from "./line.ts";
import { textWidth } from "./text-width.ts";

const lineEnd = /\r\n|[\n\r\v\f\u2028\u2029]/g;
/** Blanks and characters that cannot be seen, byte order marks in mid-file included. */
const leading = /^[\s\u200b-\u200f\u2060\ufeff]+/;
const trailing = /[\s\u200b\u2060\ufeff]$/;
/** How many of the non-blank lines, out of ten, must be quoted for the whole message to be taken as forwarded. */
const forwardedShare = 8;

interface RawLine {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  readonly textStart: number;
  readonly newPage: boolean;
}

function columnsBefore(source: string, start: number, end: number): number {
  let column = 0;
  for (let index = start; index < end; index++) {
    const character = source.charAt(index);
    if (character === "\t") column += 8 - (column % 8);
    else column += textWidth(character);
  }
  return column;
}

/** Number of `>` marks a line begins with, and where its text begins after them. */
function quoteMarks(source: string, start: number, end: number, most: number): { depth: number; after: number } {
  let depth = 0;
  let after = start;
  let index = start;
  while (index < end && depth < most) {
    let mark = index;
    while (mark < end && mark - index < 3 && source.charAt(mark) === " ") mark++;
    if (source.charAt(mark) !== ">") break;
    depth++;
    index = mark + 1;
    after = index;
  }
  if (depth > 0 && source.charAt(after) === " ") after++;
  return { depth, after };
}

function splitSource(source: string): readonly RawLine[] {
  const lines: RawLine[] = [];
  let start = 0;
  let newPage = false;
  const push = (end: number): void => {
    const { depth, after } = quoteMarks(source, start, end, Number.POSITIVE_INFINITY);
    lines.push({ start, end, depth, textStart: after, newPage });
  };
  for (const found of source.matchAll(lineEnd)) {
    push(found.index);
    newPage = found[0] === "\f";
    start = found.index + found[0].length;
  }
  push(source.length);
  return lines;
}

/** The depth of `>` marks that nearly every line has: a message that was forwarded whole. */
function commonDepth(source: string, lines: readonly RawLine[]): number {
  const depths = lines
    .filter(({ start, end }) => /\S/.test(source.slice(start, end)))
    .map(({ depth }) => depth)
    .sort((one, other) => one - other);
  return depths[Math.floor((depths.length * (10 - forwardedShare)) / 10)] ?? 0;
}

/** The text of a stretch with the cuts inside it left out. */
function textBetween(source: string, start: number, end: number, cuts: readonly Span[]): string {
  let text = "";
  let from = start;
  for (const cut of cuts) {
    text += source.slice(from, cut.start);
    from = cut.end;
  }
  return text + source.slice(from, end);
}

function makeLine(source: string, raw: RawLine, common: number, cuts: readonly Span[]): Line {
  const { depth, after } = quoteMarks(source, raw.start, raw.end, common);
  const textStart = raw.depth > common ? raw.textStart : depth > 0 ? after : raw.start;
  const slice = source.slice(textStart, raw.end);
  const start = textStart + (leading.exec(slice)?.[0].length ?? 0);
  let end = raw.end;
  while (end > start && trailing.test(source.charAt(end - 1))) end--;
  const inside = cuts.filter((cut) => cut.start >= start && cut.end <= end);
  const text = textBetween(source, start, Math.max(start, end), inside);
  return {
    start,
    end: Math.max(start, end),
    text,
    indent: columnsBefore(source, textStart, start),
    width: textWidth(text),
    cutWidth: inside.reduce((sum, cut) => sum + cut.end - cut.start, 0),
    quoted: Math.max(0, raw.depth - common),
    newPage: raw.newPage,
    cuts: inside,
    residue: false,
    page: false,
    code: false,
    note: null,
  };
}

/** Deals the cuts out to the lines they stand in; both are in the order of the source. */
function cutsByLine(lines: readonly RawLine[], cuts: readonly Span[]): readonly (readonly Span[])[] {
  let next = 0;
  return lines.map((line) => {
    const from = next;
    while (next < cuts.length && (cuts[next]?.start ?? 0) < line.end) next++;
    return cuts.slice(from, next);
  });
}

/**
 * Cuts a source into lines at any line end (CRLF, LF, CR, form feed, vertical tab, Unicode separators). `>` marks that
 * nearly all lines share are left out; deeper ones are counted in `quoted`. Link numbers of text browsers are cut.
 */
export function readLines(source: string): readonly Line[] {
  const raw = splitSource(source);
  const common = commonDepth(source, raw);
  const cuts = cutsByLine(raw, findLinkMarks(source));
  return raw.map((line, index) => makeLine(source, line, common, cuts[index] ?? []));
}
