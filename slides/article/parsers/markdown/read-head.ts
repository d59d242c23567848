import { countWords } from "../../../language/words.ts";
import { compareKey } from "../../assemble/choose-title.ts";
import type { DraftBlock } from "../../draft.ts";
import { asAside, type PlacedBlock, runsOf, textOf } from "./placed-block.ts";
import { firstProse } from "./separate-furniture.ts";
import { introduction, splitNames } from "./split-names.ts";

/** The title line told apart; `title` is null when the text has none above its first paragraph. */
export function readTitle(
  blocks: readonly PlacedBlock[],
  declared: string | null,
): { title: string | null; blocks: readonly PlacedBlock[] } {
  const start = firstProse(blocks);
  const heading = declared === null ? findTitleHeading(blocks, start) : null;
  const title = declared ?? (heading === null ? null : textOf(heading));
  if (title === null) return { title: null, blocks };
  const key = compareKey(title);
  let isFirst = !blocks.some(({ block }) => block.kind === "title");
  const read = blocks.map((placed, index) => {
    if (placed.block.kind !== "heading" || index >= start || compareKey(textOf(placed)) !== key) return placed;
    if (!isFirst) return asAside(placed, "repeated");
    isFirst = false;
    return { ...placed, block: { kind: "title", text: runsOf(placed) } satisfies DraftBlock };
  });
  return { title, blocks: read };
}

/** The first top heading above the text, or a lower one when it is the only one so high. */
function findTitleHeading(blocks: readonly PlacedBlock[], start: number): PlacedBlock | null {
  const headings = blocks.filter(({ block }) => block.kind === "heading");
  const levels = headings.map(({ block }) => (block.kind === "heading" ? block.level : 9));
  const top = levels.reduce((least, level) => Math.min(least, level), 9);
  const first = headings.find((_, index) => levels[index] === top);
  if (first === undefined || blocks.indexOf(first) >= start) return null;
  const isAlone = levels.filter((level) => level === top).length === 1;
  return top === 1 || isAlone ? first : null;
}

const months =
  "jan feb mar apr may jun jul aug sep oct nov dec янв фев мар апр ма[йя] июн июл авг сен окт ноя дек märz mai okt dez févr? avr juin juil août déc ene abr ago dic gen giu lug set ott mars".split(
    " ",
  );
const month = `(?:${months.join("|")})\\p{L}*\\.?`;
const day = [
  "\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d\\S*)?",
  "\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}",
  `\\d{1,2}\\.?\\s+(?:de\\s+)?${month}\\s+(?:de\\s+)?\\d{4}(?:\\s*г\\.?)?`,
  `${month}\\s+\\d{1,2},?\\s+\\d{4}`,
].join("|");
const dayPattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${day})(?![\\p{L}\\p{N}])`, "iu");
/** What may stand beside a date on its line: an introducing word, a weekday, an hour. */
const besideDate =
  /^(?:(?:published|posted|updated|last updated|date|опубликовано|veröffentlicht|publié)(?: on| am| le)?:?)?\s*(?:\p{L}{2,12},?)?\s*(?:,?\s*(?:at |um |в |à )?\d{1,2}[:.]\d{2}.{0,20})?$/iu;

/** What the lines under the headline say. */
interface HeadLines {
  readonly blocks: readonly PlacedBlock[];
  readonly byline: readonly string[];
  readonly date: string | null;
}

/** Tells the author's and the date's line apart among the short lines above the first paragraph of running text. */
export function readHeadLines(blocks: readonly PlacedBlock[]): HeadLines {
  const start = firstProse(blocks);
  let byline: readonly string[] = [];
  let date: string | null = null;
  const read = blocks.map((placed, index): PlacedBlock => {
    if (index >= start || placed.block.kind !== "paragraph") return placed;
    const text = textOf(placed);
    if (text.length > 120 || countWords(text) > 16) return placed;
    const printed = dayPattern.exec(text)?.[0] ?? null;
    const rest = printed === null ? text : text.replace(printed, " ").trim();
    if (printed !== null && besideDate.test(rest)) {
      date ??= printed;
      return { ...placed, block: { kind: "date", text: runsOf(placed) } };
    }
    const [first = ""] = rest.split(/\s*(?:[|•·–—]|,\s*$)\s*/u);
    if (!isByline(first)) return placed;
    if (byline.length === 0) byline = splitNames(first);
    date ??= printed;
    return { ...placed, block: { kind: "byline", text: runsOf(placed) } };
  });
  return { blocks: read, byline, date };
}

/** "By Jane Roe": the introducing word and capitalised names. */
function isByline(line: string): boolean {
  const names = line.replace(introduction, "");
  if (names === line || countWords(names) > 10 || /[!?:]/u.test(names)) return false;
  return splitNames(line).every((name) => /^["“]?\p{Lu}/u.test(name) && /\p{Lu}[^\s]*$|^\S+$/u.test(name));
}
