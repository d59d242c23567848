import { countPrintedWords } from "./count-words.ts";
import { type Joints, joinLines } from "./join-lines.ts";
import { isBlank, type Line, placeInSource, rightEdge } from "./line.ts";
import { isFull, type Layout, startsSmall } from "./measure-layout.ts";
import { endsSentence, type Passage } from "./passage.ts";
import { readByline } from "./read-byline.ts";
import { isDateLine } from "./read-date.ts";
import { type ListMarker, readListMarker } from "./read-list-marker.ts";
import { textWidth } from "./text-width.ts";

/** Lines gathered for one passage. */
interface Group {
  readonly lines: Line[];
  readonly marker: ListMarker | null;
  readonly blanksBefore: number;
}

/** Marks only lynx uses as bullets: letters that could as well begin a line of prose. */
const browserBullets = "o#@+";

/** A hyphen or a sign lynx uses as bullet is one only where lists are, not at the start of a wrapped line. */
function markerOf(line: Line, upper: Line | null, layout: Layout, group: Group | null): ListMarker | null {
  if (line.residue || line.page || line.code || line.note !== null) return null;
  const marker = readListMarker(line.text);
  if (marker === null) return null;
  const inList = group !== null && group.marker !== null;
  if (browserBullets.includes(marker.sign) && !(line.indent >= 6 && (inList || marker.sign === "+"))) return null;
  if (upper === null || layout.edge === null || inList) return marker;
  const going = isFull(upper, line, layout.edge) && !/[.!?:;…]["'”’»)]*$/u.test(upper.text);
  return going && upper.indent >= line.indent ? null : marker;
}

function isHanging({ lines, marker }: Group, lower: Line): boolean {
  const first = lines[0];
  if (marker === null || first === undefined) return false;
  return lower.indent > first.indent && lower.indent <= first.indent + marker.length + 4;
}

/** Whether the lower line goes on where the upper one ends, in text wrapped at `edge`. */
function goesOn(upper: Line, lower: Line, edge: number, ragged: boolean): boolean {
  if (isFull(upper, lower, edge)) return true;
  const reach = rightEdge(upper) / edge;
  const ended = endsSentence(upper.text);
  if (!ended && reach > 0.55 && startsSmall(lower.text)) return true;
  return ragged && reach >= (ended ? 0.88 : 0.75);
}

/** A first-line indent, or a step to the right that no hanging paragraph makes. */
function startsParagraph(group: Group, upper: Line, lower: Line, layout: Layout): boolean {
  const step = lower.indent - upper.indent;
  if (step <= 0) return step < -10;
  if (layout.firstLineIndent) return true;
  return step > 1 && group.lines.length > 1;
}

/** Lines from the start of the source among which the title, its summary and the byline stand. */
const headLines = 8;
/** A line this wide may be a summary; narrower ones are the rest of a title. */
const leastSummary = 40;

/**
 * In the first lines: the lower line states author or date, or begins with a capital although the title above has few.
 * A title that ends with a short word goes on.
 */
function endsTitle(upper: Line, lower: Line): boolean {
  if (isDateLine(lower.text) || readByline(lower.text)?.whole === true) return true;
  if (lower.width < leastSummary || !/^[\p{Lu}«„“"]/u.test(lower.text)) return false;
  const words = upper.text.split(/\s+/);
  const capitals = words.slice(1).filter((word) => /^\p{Lu}/u.test(word)).length;
  return capitals < (words.length - 1) / 2 && (words.at(-1)?.length ?? 0) >= 4;
}

/** A byline that happens to fill its line ends there all the same. */
function isByline(group: Group, upper: Line): boolean {
  return group.lines.length === 1 && upper.text.length <= 100 && readByline(upper.text)?.whole === true;
}

function joins(group: Group, upper: Line, lower: Line, layout: Layout, edge: number | null, isHead: boolean): boolean {
  if (upper.quoted !== lower.quoted || lower.newPage || lower.note !== null) return false;
  if (upper.page || lower.page) return false;
  if (upper.code || lower.code) return upper.code && lower.code;
  if (upper.residue || lower.residue) return upper.residue && lower.residue && !upper.text.endsWith("]");
  if (isHanging(group, lower)) return edge !== null || startsSmall(lower.text);
  if (edge === null || startsParagraph(group, upper, lower, layout) || isByline(group, upper)) return false;
  if (isHead && endsTitle(upper, lower)) return false;
  return goesOn(upper, lower, edge, layout.ragged);
}

function widest(lines: readonly Line[]): number {
  return lines.reduce((most, line) => Math.max(most, rightEdge(line)), 0);
}

/** Column a run of lines is wrapped at, in a source that is not wrapped as a whole. */
function chunkEdge(lines: readonly Line[]): number | null {
  if (lines.length < 4) return null;
  const upper = lines.slice(0, -1);
  const edge = widest(upper);
  const shortest = upper.reduce((least, line) => Math.min(least, rightEdge(line)), edge);
  if (edge > 120 || shortest < edge * 0.75 || edge < 40) return null;
  const full = upper.filter((line, index) => isFull(line, lines[index + 1] ?? line, edge)).length;
  return full >= upper.length * 0.8 ? edge : null;
}

/**
 * A short line in wrapped text that neither fills its line nor ends a sentence, below one that does end a sentence: a
 * heading whose first word happened not to fit on the line above.
 */
function isGluedHeading(upper: Line, line: Line, lower: Line | undefined, edge: number | null): boolean {
  if (edge === null || lower === undefined || line.width > edge || !endsSentence(upper.text)) return false;
  return (
    /^[\p{Lu}\p{N}«“"]/u.test(line.text) &&
    !/[.!?…,;:]["'”’»)\]\d]*$/u.test(line.text) &&
    !isFull(line, lower, edge) &&
    !startsSmall(lower.text)
  );
}

/** In ragged text each paragraph may be set to its own width. */
function edgeOf(lines: readonly Line[], { edge, ragged }: Layout): number | null {
  if (edge === null) return chunkEdge(lines);
  if (!ragged || lines.length < 3) return edge;
  return Math.min(edge, Math.max(edge * 0.6, widest(lines)));
}

function groupChunk(lines: readonly Line[], layout: Layout, blanksBefore: number, isFirst: boolean): readonly Group[] {
  const groups: Group[] = [];
  const edge = edgeOf(lines, layout);
  let upper: Line | null = null;
  for (const [index, line] of lines.entries()) {
    const group: Group | null = groups.at(-1) ?? null;
    const marker = markerOf(line, upper, layout, group);
    const going: boolean =
      marker === null &&
      group !== null &&
      upper !== null &&
      !isGluedHeading(upper, line, lines[index + 1], edge) &&
      joins(group, upper, line, layout, edge, isFirst && groups.length <= 3 && index < headLines);
    if (going) group?.lines.push(line);
    else groups.push({ lines: [line], marker, blanksBefore: groups.length === 0 ? blanksBefore : 0 });
    upper = line;
  }
  return groups;
}

/** A wrapped line that ends full and open goes on behind a single blank line, which a page of a PDF had left there. */
function isCutInTwo(upper: Group, lower: Group, { edge, ragged }: Layout): boolean {
  const last = upper.lines.at(-1);
  const first = lower.lines[0];
  if (edge === null || !ragged || last === undefined || first === undefined || lower.blanksBefore !== 1) return false;
  if (
    lower.marker !== null ||
    first.note !== null ||
    first.newPage ||
    last.page ||
    first.page ||
    last.code ||
    first.code
  )
    return false;
  if (last.residue || first.residue || last.quoted !== first.quoted || rightEdge(last) < edge * 0.8) return false;
  return !endsSentence(last.text) && (/[,;]$/.test(last.text) || startsSmall(first.text));
}

function addGroups(groups: Group[], more: readonly Group[], layout: Layout): void {
  const [first, ...others] = more;
  const last = groups.at(-1);
  if (first !== undefined && last !== undefined && isCutInTwo(last, first, layout))
    for (const line of first.lines) last.lines.push(line);
  else if (first !== undefined) groups.push(first);
  for (const group of others) groups.push(group);
}

function makePassage(group: Group, blanksAfter: number, joints: Joints): Passage {
  const first = group.lines[0];
  const runs = joinLines(group.lines, joints);
  const text = runs
    .map((run) => run.text)
    .join("")
    .replace(/\s+/g, " ")
    .trim();
  const label = group.marker?.length ?? first?.note?.length ?? 0;
  return {
    lines: group.lines,
    text,
    bare: label === 0 ? text : text.slice((first?.text ?? "").slice(0, label).trim().length).trimStart(),
    bareStart: first === undefined ? 0 : placeInSource(first, label),
    runs,
    width: textWidth(text),
    indent: first?.indent ?? 0,
    quoted: first?.quoted ?? 0,
    residue: first?.residue ?? false,
    marker: group.marker,
    blanksBefore: group.blanksBefore,
    blanksAfter,
    words: countPrintedWords(text),
  };
}

/**
 * Groups lines into passages: blank lines part them always, and in text that is not wrapped so do line ends; wrapped
 * lines are joined until one ends early, a list marker or a paragraph's indent begins.
 */
export function groupLines(lines: readonly Line[], layout: Layout, joints: Joints): readonly Passage[] {
  const groups: Group[] = [];
  let chunk: Line[] = [];
  let blanks = 0;
  for (const line of lines) {
    if (!isBlank(line)) {
      chunk.push(line);
      continue;
    }
    if (chunk.length > 0) {
      addGroups(groups, groupChunk(chunk, layout, blanks, groups.length === 0), layout);
      chunk = [];
      blanks = 0;
    }
    blanks++;
  }
  if (chunk.length > 0) addGroups(groups, groupChunk(chunk, layout, blanks, groups.length === 0), layout);
  return groups.map((group, index) => makePassage(group, groups[index + 1]?.blanksBefore ?? 1, joints));
}
