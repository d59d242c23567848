import type { FlatPage } from "../page/flatten-page.ts";
import type { PageElement } from "../page/page-element.ts";
import type { PageBlocks } from "./collect-blocks.ts";
import type { PageBlock } from "./page-block.ts";

/** Everything the classifying steps look at: elements, blocks and the blocks' texts. */
export interface PageView {
  readonly elements: readonly PageElement[];
  readonly blocks: readonly PageBlock[];
  /** For each element the blocks inside it: `from` to `to`, end exclusive. */
  readonly ranges: readonly { readonly from: number; readonly to: number }[];
  /** Text of each block, white space collapsed; a table's cells joined. */
  readonly texts: readonly string[];
  /** For each block the elements that begin and end inside it: links, spans, `<time>`. */
  readonly inlines: ReadonlyMap<number, readonly PageElement[]>;
  /** Ids of notes with the marks that refer to them. */
  readonly noteMarks: ReadonlyMap<string, string>;
}

/** Puts the page and its blocks together. */
export function viewPage(page: FlatPage, blocks: PageBlocks): PageView {
  const inlines = new Map<number, PageElement[]>();
  for (const element of page.elements) {
    const range = blocks.ranges[element.index];
    if (range === undefined || range.from !== range.to) continue;
    const list = inlines.get(range.from);
    if (list === undefined) inlines.set(range.from, [element]);
    else list.push(element);
  }
  return { elements: page.elements, ...blocks, texts: blocks.blocks.map(textOf), inlines };
}

/** Text of an element inside a block, white space collapsed. */
export function inlineText(block: PageBlock, element: PageElement): string {
  const inside = block.text.filter((run) => run.start >= element.startTagEnd && run.end <= element.sourceEnd);
  return inside
    .map((run) => run.text)
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}

/** The elements around a block, innermost first, `most` of them. */
export function ancestorsOf(view: PageView, block: PageBlock, most: number): readonly PageElement[] {
  const found: PageElement[] = [];
  let element = view.elements[block.element];
  while (element !== undefined && found.length < most) {
    found.push(element);
    element = view.elements[element.parent];
  }
  return found;
}

function textOf(block: PageBlock): string {
  const { shape } = block;
  const cells = shape.kind === "table" ? [...shape.header, ...shape.rows.flat()] : [];
  return [block.text, ...cells]
    .map((runs) => runs.map((run) => run.text).join(""))
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
}
