import type { TextSpan } from "./text-span.ts";

/** Where an over-long sentence may be cut. `over` and `piece` count words. */
interface Cut {
  readonly over: number;
  /** Words a piece must have before the next cut. */
  readonly piece: number;
  readonly at: RegExp;
  /** Whether a piece must have its brackets and quotation marks paired. */
  readonly paired: boolean;
}

/**
 * A sentence of more than 120 words is cut at semicolons. The later rows only meet text without sentence ends, which
 * nobody wrote to be spoken; they keep the work on one sentence bounded.
 */
const cuts: readonly Cut[] = [
  { over: 120, piece: 40, at: /[;؛；]\s+/gu, paired: true },
  { over: 500, piece: 60, at: /[,،，、]\s*/gu, paired: false },
  { over: 1000, piece: 200, at: /\s+/gu, paired: false },
];

/** Shorter text than this cannot have 120 words of any running language. */
const shortestLong = 360;

/** The span itself, or the pieces an unreasonably long sentence is cut into. Linear in its length. */
export function cutLongSentence(text: string, span: TextSpan): readonly TextSpan[] {
  if (span.end - span.start < shortestLong) return [span];
  let pieces: readonly TextSpan[] = [span];
  for (const cut of cuts) pieces = pieces.flatMap((piece) => cutAt(text, piece, cut));
  return pieces;
}

function cutAt(text: string, span: TextSpan, cut: Cut): readonly TextSpan[] {
  const total = emptyTally();
  readInto(total, text, span.start, span.end);
  if (total.words <= cut.over) return [span];
  const whole = text.slice(span.start, span.end);
  const pieces: TextSpan[] = [];
  let piece = emptyTally();
  let start = span.start;
  let readTo = span.start;
  let wordsLeft = total.words;
  for (const match of whole.matchAll(cut.at)) {
    const end = span.start + match.index + match[0].length;
    readInto(piece, text, readTo, end);
    readTo = end;
    if (piece.words < cut.piece || wordsLeft - piece.words < cut.piece / 2) continue;
    if (cut.paired && !isPaired(piece)) continue;
    pieces.push({ start, end: start + text.slice(start, end).trimEnd().length });
    wordsLeft -= piece.words;
    piece = emptyTally();
    start = end;
  }
  pieces.push({ start, end: span.end });
  return pieces;
}

/** Running count of words and of marks left open. */
interface Tally {
  words: number;
  depth: number;
  straight: number;
}

const emptyTally = (): Tally => ({ words: 0, depth: 0, straight: 0 });

const isPaired = (tally: Tally): boolean => tally.depth === 0 && tally.straight % 2 === 0;

/** Adds a stretch: a blank is a word, a character of a script without blanks a third of one. */
function readInto(tally: Tally, text: string, from: number, to: number): void {
  for (let index = from; index < to; index += 1) {
    const code = text.charCodeAt(index);
    if (code <= 0x20 || code === 0xa0) tally.words += 1;
    else if ((code >= 0x2e80 && code <= 0x9fff) || (code >= 0xe00 && code <= 0xe7f)) tally.words += 1 / 3;
    else if (code === 0x22) tally.straight += 1;
    else tally.depth += markDepth.get(code) ?? 0;
  }
}

const markDepth: ReadonlyMap<number, number> = new Map(
  [..."([“«„"]
    .map((mark): [number, number] => [mark.charCodeAt(0), 1])
    .concat([...")]”»"].map((mark): [number, number] => [mark.charCodeAt(0), -1])),
);
