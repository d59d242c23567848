import type { Run } from "../../draft.ts";
import { isBlank, type Line, type Span } from "./line.ts";
import { endsBroken, startsSmall } from "./measure-layout.ts";
import { isUnspaced } from "./text-width.ts";

/** What the joiner knows of the whole source. */
export interface Joints {
  readonly source: string;
  /** Words are broken at line ends. */
  readonly hyphenated: boolean;
  /** Every word of the source in small letters, those with hyphens inside whole. */
  readonly vocabulary: ReadonlySet<string>;
}

const soft = "\u00ad";
/** Behind a hanging hyphen ("pre- and post-war") the blank stays. */
const conjunction = /^(?:and|or|to|und|oder|bis|et|ou|y|o|e|en|of|och|og|i|и|или|та|або)\s/u;

/** Collects the words of a source, with which broken words are told from compounds. */
export function readVocabulary(source: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [word] of source.matchAll(/\p{L}+(?:[-\u2010]\p{L}+){0,3}/gu)) words.add(word.toLowerCase());
  return words;
}

/** True when the hyphen at the end of a line was only set to break the word. */
function isBreak(upper: Line, lower: Line, { hyphenated, vocabulary }: Joints): boolean {
  if (upper.text.endsWith(soft)) return true;
  if (!endsBroken(upper.text) || !startsSmall(lower.text)) return false;
  const left = /[\p{L}-]+$/u.exec(upper.text.slice(0, -1))?.[0].toLowerCase() ?? "";
  const right = /^\p{L}+/u.exec(lower.text)?.[0].toLowerCase() ?? "";
  if (vocabulary.has(`${left}${right}`)) return true;
  return hyphenated && !vocabulary.has(`${left}-${right}`);
}

/** True when nothing stands between the last character of a line and the first of the next. */
function joinsTight(upper: Line, lower: Line): boolean {
  if (isUnspaced(upper.text.slice(-1)) && isUnspaced(lower.text.charAt(0))) return true;
  if (conjunction.test(lower.text)) return false;
  return /[\p{L}\p{N}][-\u2010—–/]$/u.test(upper.text) && /^[\p{L}\p{N}]/u.test(lower.text);
}

/** The visible stretches of a line. */
function spansOf(line: Line): readonly Span[] {
  const spans: Span[] = [];
  let from = line.start;
  for (const cut of line.cuts) {
    if (cut.start > from) spans.push({ start: from, end: cut.start });
    from = cut.end;
  }
  if (line.end > from) spans.push({ start: from, end: line.end });
  return spans;
}

/** Stretches of the source that read as the joined text: each as long as possible. */
function joinSpans(lines: readonly Line[], joints: Joints): readonly Span[] {
  const spans: Span[] = [];
  for (const [index, line] of lines.entries()) {
    const [first, ...others] = spansOf(line);
    if (first === undefined) continue;
    const upper = lines[index - 1];
    const last = spans.at(-1);
    if (upper !== undefined && last !== undefined) spans.splice(-1, 1, ...joinPair(last, first, upper, line, joints));
    else spans.push(first);
    for (const span of others) spans.push(span);
  }
  return spans;
}

function joinPair(last: Span, first: Span, upper: Line, lower: Line, joints: Joints): readonly Span[] {
  if (isBreak(upper, lower, joints)) return [{ start: last.start, end: last.end - 1 }, first];
  if (joinsTight(upper, lower)) return [last, first];
  const between = joints.source.slice(last.end, first.start);
  if (/^\s*$/.test(between)) return [{ start: last.start, end: first.end }];
  if (/^\s/.test(between)) return [{ start: last.start, end: last.end + 1 }, first];
  return [last, { start: first.start - 1, end: first.end }];
}

/**
 * Joins the lines of a paragraph: a line end becomes a blank, except in a broken word, behind a hyphen or dash, and
 * between ideographs. Every run is an exact slice of the source.
 */
export function joinLines(lines: readonly Line[], joints: Joints): readonly Run[] {
  const visible = lines.filter((line) => !isBlank(line));
  return joinSpans(visible, joints)
    .filter(({ start, end }) => end > start)
    .map(({ start, end }) => ({ text: joints.source.slice(start, end), start, end }));
}
