import { headingTags } from "../page/element-tags.ts";
import type { FlatPage } from "../page/flatten-page.ts";
import { attributeOf, type PageElement } from "../page/page-element.ts";
import { weighText } from "../page/text-weight.ts";

/** What the markup inside one table adds up to; tables inside it counted apart. */
interface TableTally {
  readonly table: PageElement;
  rows: number;
  cells: number;
  headerCells: number;
  captions: number;
  /** Headings, forms, tables, preformatted text: signs of a table used as a frame. */
  frames: number;
  paragraphs: number;
  items: number;
  letters: number;
  linkedLetters: number;
  cellLetters: number;
  longestCell: number;
}

const frameTags: ReadonlySet<string> = new Set([
  ...headingTags,
  "form",
  "pre",
  "figure",
  "article",
  "section",
  "iframe",
]);
const longestDataCell = 700;
const longestPlainCell = 160;

/**
 * Positions of the tables that hold data. The rest only arrange the page (or their text runs on like an article) and
 * are read as if they were not there.
 */
export function findDataTables(page: FlatPage): ReadonlySet<number> {
  const found = new Set<number>();
  const open: TableTally[] = [];
  let links = 0;
  for (const item of page.stream) {
    const tally = open.at(-1);
    if (item.kind === "text") {
      if (tally !== undefined) tallyText(tally, item.text, links > 0);
      continue;
    }
    const { element } = item;
    const step = item.kind === "open" ? 1 : -1;
    if (element.tag === "a") links += step;
    if (element.tag === "table") {
      if (step === 1) {
        if (tally !== undefined) tally.frames += 1;
        open.push(startTally(element));
      } else {
        open.pop();
        if (tally !== undefined && holdsData(tally)) found.add(element.index);
      }
    } else if (tally !== undefined && step === 1) tallyElement(tally, element);
  }
  return found;
}

function startTally(table: PageElement): TableTally {
  const none = { rows: 0, cells: 0, headerCells: 0, captions: 0, frames: 0, paragraphs: 0, items: 0 };
  return { table, ...none, letters: 0, linkedLetters: 0, cellLetters: 0, longestCell: 0 };
}

function tallyText(tally: TableTally, text: string, linked: boolean): void {
  const weight = weighText(text);
  tally.letters += weight;
  tally.cellLetters += weight;
  if (linked) tally.linkedLetters += weight;
  tally.longestCell = Math.max(tally.longestCell, tally.cellLetters);
}

function tallyElement(tally: TableTally, element: PageElement): void {
  const { tag } = element;
  if (tag === "tr") tally.rows += 1;
  else if (tag === "td" || tag === "th") {
    tally.cells += 1;
    tally.cellLetters = 0;
    if (tag === "th") tally.headerCells += 1;
  } else if (tag === "caption") tally.captions += 1;
  else if (tag === "p") tally.paragraphs += 1;
  else if (tag === "li") tally.items += 1;
  else if (frameTags.has(tag)) tally.frames += 1;
}

function holdsData(tally: TableTally): boolean {
  const role = attributeOf(tally.table, "role");
  if (role === "presentation" || role === "none" || tally.frames > 0 || tally.letters === 0) return false;
  if (tally.rows < 2 || tally.cells < tally.rows + 2 || tally.longestCell > longestDataCell) return false;
  if (tally.items > 3 && tally.linkedLetters > 0.6 * tally.letters) return false;
  const marked = tally.headerCells + tally.captions > 0;
  return marked || (tally.longestCell <= longestPlainCell && tally.linkedLetters < 0.7 * tally.letters);
}
