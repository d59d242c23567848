import type { Emphasis, EmphasisStyle } from "../../deck/deck.ts";
import type { TextSpan } from "../../language/text-span.ts";

const styles: readonly EmphasisStyle[] = ["strong", "emphasis"];

/** Joins stretches that touch or overlap. */
function joinSpans(spans: readonly TextSpan[]): readonly TextSpan[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

function spansOf(emphasis: readonly Emphasis[], style: EmphasisStyle): readonly TextSpan[] {
  return emphasis.filter((stretch) => stretch.style === style);
}

function inOrder(emphasis: readonly Emphasis[]): readonly Emphasis[] {
  return [...emphasis].sort((a, b) => a.start - b.start || styles.indexOf(a.style) - styles.indexOf(b.style));
}

function isSpan({ start, end }: TextSpan): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && end > start;
}

/** Emphasis as a line of `length` UTF-16 units may have it: within the line, in order, stretches of one style apart. */
export function tidyEmphasis(emphasis: readonly Emphasis[], length: number): readonly Emphasis[] {
  const within = emphasis
    .map((stretch) => ({ ...stretch, start: Math.max(0, stretch.start), end: Math.min(length, stretch.end) }))
    .filter(isSpan);
  return inOrder(styles.flatMap((style) => joinSpans(spansOf(within, style)).map((span) => ({ ...span, style }))));
}

/** The parts of a stretch that another leaves of it. */
function without(span: TextSpan, cut: TextSpan): readonly TextSpan[] {
  if (cut.end <= span.start || cut.start >= span.end) return [span];
  return [
    { start: span.start, end: cut.start },
    { start: cut.end, end: span.end },
  ].filter(isSpan);
}

/** Sets a stretch in a style, or takes the style off it. */
export function setEmphasis(
  emphasis: readonly Emphasis[],
  { start, end, style }: Emphasis,
  on: boolean,
): readonly Emphasis[] {
  const others = emphasis.filter((stretch) => stretch.style !== style);
  const spans = spansOf(emphasis, style);
  const changed = on ? [...spans, { start, end }] : spans.flatMap((span) => without(span, { start, end }));
  return inOrder([...others, ...joinSpans(changed).map((span) => ({ ...span, style }))]);
}

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a[length] === b[length]) length += 1;
  return length;
}

function commonEnd(a: string, b: string, most: number): number {
  let length = 0;
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1;
  return length;
}

/**
 * Emphasis carried over from one text to the next, of which one stretch differs, as after a key was pressed: what stands
 * before and after it keeps its form, and what is typed within emphasis, or at its end, is emphasised too.
 */
export function carryEmphasis(emphasis: readonly Emphasis[], before: string, after: string): readonly Emphasis[] {
  const start = commonStart(before, after);
  const end = commonEnd(before, after, Math.min(before.length, after.length) - start);
  const changedTo = before.length - end;
  const grown = after.length - before.length;
  const move = (offset: number, isEnd: boolean) => {
    if (offset < start || (offset === start && !isEnd)) return offset;
    return offset >= changedTo ? offset + grown : isEnd ? start : after.length - end;
  };
  const moved = emphasis.map((stretch) => ({
    ...stretch,
    start: move(stretch.start, false),
    end: move(stretch.end, true),
  }));
  return tidyEmphasis(moved, after.length);
}

/** Emphasis moved along a line. */
export function shiftEmphasis(emphasis: readonly Emphasis[], by: number): readonly Emphasis[] {
  return emphasis.map((stretch) => ({ ...stretch, start: stretch.start + by, end: stretch.end + by }));
}
