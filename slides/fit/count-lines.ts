import { rememberByText } from "../language/remember-by-text.ts";
import type { FontFaceName } from "./font-faces.ts";
import { cutLineUnits, type LineUnit } from "./line-units.ts";
import { measureEm } from "./measure-text.ts";

/** A stretch of text set without a break. Widths are in em. */
interface Box {
  readonly text: string;
  readonly width: number;
  /** Width of the blanks after it, which vanish at the end of a line. */
  readonly space: number;
}

/** A text measured in one face, ready to be broken at any size. */
export interface MeasuredText {
  readonly boxes: readonly Box[];
  readonly face: FontFaceName;
  readonly tracking: number;
}

interface Filled {
  /** Number of lines. */
  readonly lines: number;
  /** Width of the last line, em. */
  readonly used: number;
}

/**
 * Where browsers may part an overlong word although `cutLineUnits` does not: Chromium after a few marks, others after
 * anything but letters and digits.
 */
const piecePatterns = [/[^?!|}-]*[?!|}-]?/gu, /[\p{L}\p{M}\p{N}]+[^\p{L}\p{M}\p{N}]?|[^\p{L}\p{M}\p{N}]/gu];
/** A character with the marks that stay on it. */
const clusterPattern = /\P{M}(?:\p{M}|\u200d|\p{Emoji_Modifier})*|\p{M}/gu;

function makeBoxes(texts: readonly string[], { face, tracking }: Pick<MeasuredText, "face" | "tracking">): Box[] {
  return texts.map((text) => ({ text, width: measureEm(text, face) + tracking * text.length, space: 0 }));
}

type Measure = (text: string) => MeasuredText;

/** Themes and stages share faces, so that a slide's texts are asked for many times over. */
const measures = new Map<string, Measure>();
const mostTexts = 1000;

function measureBy(key: string, measure: Measure): Measure {
  const known = measures.get(key) ?? rememberByText(mostTexts, measure);
  measures.set(key, known);
  return known;
}

/** Measures running text (white space collapsed): its last words are held together as they are when rendered. */
export function measureRunning(text: string, face: FontFaceName): MeasuredText {
  return measureBy(`running ${face}`, (set) => measureUnits(cutLineUnits(set, true), face, 0))(text);
}

/** Measures a heading, label or quotation (white space collapsed). `tracking` is extra letter spacing, em. */
export function measureLines(text: string, face: FontFaceName, tracking = 0): MeasuredText {
  return measureBy(`${tracking} ${face}`, (set) => measureUnits(cutLineUnits(set, false), face, tracking))(text);
}

function measureUnits(units: readonly LineUnit[], face: FontFaceName, tracking: number): MeasuredText {
  const space = measureEm(" ", face) + tracking;
  const boxes = makeBoxes(
    units.map((unit) => unit.text),
    { face, tracking },
  );
  return {
    boxes: boxes.map((box, index) => (units[index]?.spaced ? { ...box, space } : box)),
    face,
    tracking,
  };
}

/** Fills lines greedily, as CSS does. What is wider than a line is parted by `part`, or else sticks out. */
function fillLines(boxes: readonly Box[], width: number, part: ((box: Box) => Filled) | null): Filled {
  let lines = 1;
  let used = 0;
  let isEmpty = true;
  for (const box of boxes) {
    if (!isEmpty && used + box.width > width) {
      lines += 1;
      used = 0;
    }
    if (box.width > width && part !== null) {
      const parted = part(box);
      lines += parted.lines - 1;
      used = parted.used;
    } else {
      used += box.width;
    }
    used += box.space;
    isEmpty = isEmpty && box.text === "" && box.space === 0;
  }
  return { lines, used };
}

/**
 * Parts a word wider than a line, as `overflow-wrap: anywhere` does: after any character, unless the browser knows a
 * better place. Each way is tried and the longest result taken.
 */
function partOverlong(box: Box, width: number, text: MeasuredText): Filled {
  const anywhere = (word: Box) => fillLines(makeBoxes(word.text.match(clusterPattern) ?? [], text), width, null);
  const atPieces = piecePatterns.map((pattern) => {
    const pieces = box.text.match(pattern)?.filter((piece) => piece !== "") ?? [];
    return fillLines(makeBoxes(pieces, text), width, anywhere);
  });
  const length = ({ lines, used }: Filled) => lines * width + used;
  return atPieces.reduce((longest, filled) => (length(filled) > length(longest) ? filled : longest), anywhere(box));
}

/** Lines that a measured text takes at `widthPx` and `sizePx`. At least as many as in a browser; one when empty. */
export function countLines(text: MeasuredText, sizePx: number, widthPx: number): number {
  const width = widthPx / sizePx;
  return fillLines(text.boxes, width, (box) => partOverlong(box, width, text)).lines;
}

/** True when a word is wider than a line, so that it must be parted. */
export function hasOverlongWord(text: MeasuredText, sizePx: number, widthPx: number): boolean {
  return text.boxes.some(({ width }) => width * sizePx > widthPx);
}
