import type { TextSpan } from "../../language/text-span.ts";
import type { Inline } from "../article.ts";
import type { Run } from "../draft.ts";
import type { FlatText, TextPiece } from "./flatten-text.ts";

/** A stretch of flattened text with its formatting and its place in the source. */
interface CutText {
  readonly text: string;
  readonly inlines: readonly Inline[];
  readonly start: number;
  readonly end: number;
}

/** Cuts flattened text at ordered, disjoint, non-empty spans. Linear in the text. */
export function cutText(flat: FlatText, spans: readonly TextSpan[]): readonly CutText[] {
  let first = 0;
  return spans.map((span) => {
    while (endOf(flat.pieces[first]) <= span.start) first += 1;
    let last = first;
    while (endOf(flat.pieces[last]) < span.end) last += 1;
    const pieces = flat.pieces.slice(first, last + 1);
    first = last;
    const start = sourceStart(pieces[0], span.start);
    return {
      text: flat.text.slice(span.start, span.end),
      inlines: readInlines(flat.text, pieces, span),
      start,
      end: Math.max(start, sourceEnd(pieces.at(-1), span.end)),
    };
  });
}

function endOf(piece: TextPiece | undefined): number {
  return piece === undefined ? Number.POSITIVE_INFINITY : piece.at + piece.length;
}

function readInlines(text: string, pieces: readonly TextPiece[], span: TextSpan): Inline[] {
  const inlines: Inline[] = [];
  let before: Run | null = null;
  for (const { run, at, length } of pieces) {
    const part = text.slice(Math.max(at, span.start), Math.min(at + length, span.end));
    const last = inlines.at(-1);
    if (last !== undefined && before !== null && looksAlike(run, before)) {
      inlines.splice(-1, 1, { ...last, text: last.text + part });
    } else inlines.push(formatted(part, run));
    before = run;
  }
  return inlines;
}

function looksAlike(one: Run, other: Run): boolean {
  return (
    one === other ||
    (one.strong === other.strong &&
      one.emphasis === other.emphasis &&
      one.code === other.code &&
      one.href === other.href)
  );
}

function formatted(text: string, run: Run): Inline {
  return {
    text,
    ...(run.strong === undefined ? {} : { strong: run.strong }),
    ...(run.emphasis === undefined ? {} : { emphasis: run.emphasis }),
    ...(run.code === undefined ? {} : { code: run.code }),
    ...(run.href === undefined ? {} : { href: run.href }),
  };
}

/**
 * Exact where the run's text is its source slice. Where it is not (decoded entities) the place may begin a few
 * characters early and end a few late, never inside the sentence.
 */
function sourceStart(piece: TextPiece | undefined, at: number): number {
  if (piece === undefined) return 0;
  const { run } = piece;
  return run.start + Math.min(piece.from + at - piece.at, run.end - run.start);
}

function sourceEnd(piece: TextPiece | undefined, at: number): number {
  if (piece === undefined) return 0;
  const { run } = piece;
  const after = run.text.length - (piece.from + at - piece.at);
  return run.end - Math.min(after, run.end - run.start);
}
