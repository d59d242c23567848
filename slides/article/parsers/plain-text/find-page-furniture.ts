import { isBlank, type Line } from "./line.ts";

/** A number alone on a line, or with a word for "page" and the number of pages. */
const pageNumber =
  /^[-–—•\s]*(?:page|seite|página|pagina|страница|стр\.|p\.)?\s*(\d{1,4})(?:\s*(?:of|\/|von|de|из)\s*\d{1,4})?[-–—•\s]*$/i;
/** Lines to either side of a page number or page break in which running heads are looked for. */
const reach = 4;
const widestHead = 100;
const fewestPages = 2;
/** A page has at least so many lines. */
const linesBetween = 8;

interface Visible {
  readonly index: number;
  readonly line: Line;
}

/** A page number with the one before it. */
interface Link {
  readonly position: number;
  readonly length: number;
  readonly previous: Link | null;
}

/** The longest run of page numbers that rise by one, as positions among the visible lines. */
function findPageNumbers(visible: readonly Visible[], lines: readonly Line[]): ReadonlySet<number> {
  const lastOf = new Map<number, Link>();
  let best: Link | null = null;
  for (const [position, { index, line }] of visible.entries()) {
    const found = pageNumber.exec(line.text);
    if (found === null || !standsAlone(lines, index)) continue;
    const number = Number(found[1]);
    const previous = lastOf.get(number - 1) ?? null;
    if (previous !== null && position - previous.position < linesBetween) continue;
    const link: Link = { position, length: (previous?.length ?? 0) + 1, previous };
    lastOf.set(number, link);
    if (best === null || link.length > best.length) best = link;
  }
  const positions = new Set<number>();
  if (best === null || best.length < fewestPages) return positions;
  for (let link: Link | null = best; link !== null; link = link.previous) positions.add(link.position);
  return positions;
}

function standsAlone(lines: readonly Line[], index: number): boolean {
  const upper = lines[index - 1];
  const lower = lines[index + 1];
  return (
    upper === undefined ||
    isBlank(upper) ||
    lines[index]?.newPage === true ||
    lower === undefined ||
    isBlank(lower) ||
    lower.newPage
  );
}

function withoutNumbers(text: string): string {
  return text.toLowerCase().replace(/\d+/g, "#").replace(/\s+/g, " ");
}

/** Parted from the text on both sides, by blank lines or page breaks. */
function isSetOff(lines: readonly Line[], index: number): boolean {
  const upper = lines[index - 1];
  const lower = lines[index + 1];
  const above = upper === undefined || isBlank(upper) || lines[index]?.newPage === true;
  return above && (lower === undefined || isBlank(lower) || lower.newPage);
}

/** Texts that stand near at least two page breaks, beside them or set off from the text: running heads and feet. */
function findRunningHeads(
  visible: readonly Visible[],
  lines: readonly Line[],
  anchors: readonly number[],
): ReadonlySet<string> {
  const pagesOf = new Map<string, number>();
  for (const anchor of anchors) {
    const near = new Set<string>();
    for (let position = Math.max(0, anchor - reach); position <= anchor + reach; position++) {
      const found = visible[position];
      if (found === undefined || found.line.width > widestHead || !/\p{L}/u.test(found.line.text)) continue;
      const beside = Math.abs(position - anchor) <= 1;
      if (beside || isSetOff(lines, found.index)) near.add(withoutNumbers(found.line.text));
    }
    for (const text of near) pagesOf.set(text, (pagesOf.get(text) ?? 0) + 1);
  }
  return new Set(Array.from(pagesOf).flatMap(([text, pages]) => (pages >= fewestPages ? [text] : [])));
}

/**
 * Finds what pages repeat in text taken from a PDF: page numbers, running heads and feet. Returns the indexes of their
 * lines; the first visible line of the source, which may be the title itself, is never one.
 */
export function findPageFurniture(lines: readonly Line[]): ReadonlySet<number> {
  const visible = lines.flatMap((line, index) => (isBlank(line) ? [] : [{ index, line }]));
  const numbers = findPageNumbers(visible, lines);
  const breaks = visible.flatMap(({ line }, position) => (line.newPage ? [position] : []));
  const anchors = numbers.size > 0 ? Array.from(numbers) : breaks.length >= fewestPages ? breaks : [];
  const heads = findRunningHeads(visible, lines, anchors);
  const found = new Set<number>();
  for (const [position, { index, line }] of visible.entries()) {
    const isHead = line.width <= widestHead && heads.has(withoutNumbers(line.text));
    if (position > 0 && (isHead || numbers.has(position))) found.add(index);
  }
  return found;
}
