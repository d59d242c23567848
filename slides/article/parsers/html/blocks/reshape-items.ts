import type { PageElement } from "../page/page-element.ts";
import type { PageBlock } from "./page-block.ts";

/** An item with more paragraphs, or more letters, than this is a part of the page set as a list. */
const mostParagraphs = 4;
const longestItem = 1500;
/** A heading of more lines is a box of labels. */
const mostHeadingLines = 2;

/**
 * Reads list items that hold headings, tables or whole runs of paragraphs as ordinary text (pages arrange their parts in
 * lists too, and an article in one of them is no list), and likewise headings that hold several lines.
 */
export function reshapeItems(
  elements: readonly PageElement[],
  blocks: readonly PageBlock[],
  ranges: readonly { readonly from: number; readonly to: number }[],
): readonly PageBlock[] {
  const own = new Map<number, { paragraphs: number; letters: number }>();
  for (const { shape, size } of blocks) {
    if (shape.kind !== "list-item") continue;
    const tally = own.get(shape.item) ?? { paragraphs: 0, letters: 0 };
    own.set(shape.item, { paragraphs: tally.paragraphs + 1, letters: tally.letters + size });
  }
  const frames = runningFrames(blocks);
  const isFrame = (item: number): boolean => {
    const range = ranges[item];
    const tally = own.get(item);
    if (range === undefined || tally === undefined || elements[item]?.tag === "dt") return false;
    const framed = (frames[range.to] ?? 0) > (frames[range.from] ?? 0);
    return framed || tally.paragraphs > mostParagraphs || tally.letters > longestItem;
  };
  const lines = headingLines(blocks);
  return blocks.map((block) => {
    const { shape } = block;
    const framed = shape.kind === "list-item" && isFrame(shape.item);
    const boxed = shape.kind === "heading" && (lines.get(shape.heading) ?? 0) > mostHeadingLines;
    return framed || boxed ? { ...block, shape: { kind: "text" } } : block;
  });
}

/** For each heading element the number of its blocks. */
function headingLines(blocks: readonly PageBlock[]): ReadonlyMap<number, number> {
  const lines = new Map<number, number>();
  for (const { shape } of blocks)
    if (shape.kind === "heading") lines.set(shape.heading, (lines.get(shape.heading) ?? 0) + 1);
  return lines;
}

/** Entry i counts the headings and tables before block i. */
function runningFrames(blocks: readonly PageBlock[]): readonly number[] {
  const sums = [0];
  for (const { shape } of blocks)
    sums.push((sums.at(-1) ?? 0) + (shape.kind === "heading" || shape.kind === "table" ? 1 : 0));
  return sums;
}
