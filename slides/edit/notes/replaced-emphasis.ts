import type { Emphasis } from "../../deck/deck.ts";
import type { TextSpan } from "../../language/text-span.ts";

/** Where an offset is after stretches before it were replaced; within one, at its beginning or its end. */
function movedOffset(offset: number, isEnd: boolean, spans: readonly TextSpan[], length: number): number {
  let moved = offset;
  for (const { start, end } of spans) {
    if (start >= offset) break;
    if (end <= offset) moved += length - (end - start);
    else return moved - (offset - start) + (isEnd ? length : 0);
  }
  return moved;
}

/**
 * Emphasis after stretches of a line were replaced by a text of `length` UTF-16 units each. What replaces a stretch that
 * began or ended within emphasis is emphasised whole.
 */
export function replacedEmphasis(
  emphasis: readonly Emphasis[],
  spans: readonly TextSpan[],
  length: number,
): readonly Emphasis[] {
  return emphasis.map((stretch) => ({
    ...stretch,
    start: movedOffset(stretch.start, false, spans, length),
    end: movedOffset(stretch.end, true, spans, length),
  }));
}
