import type { PageView } from "../blocks/page-view.ts";
import type { FurnitureMark } from "../furniture/furniture-names.ts";
import { listTags } from "../page/element-tags.ts";
import type { PageElement } from "../page/page-element.ts";
import type { BlockProse } from "./block-prose.ts";

/** A stretch of the page measured as a whole. */
export interface BoxMeasure {
  readonly element: PageElement;
  /** Blocks with text. */
  readonly texts: number;
  readonly images: number;
  readonly size: number;
  /** Part of the text inside links, 0 to 1. */
  readonly linked: number;
}

/** Answers about the boxes around blocks, each in constant time. */
export interface PageBoxes {
  /**
   * The largest box around the block that holds no running text; null when the block stands directly in an element
   * with running text.
   */
  readonly textless: (block: number) => BoxMeasure | null;
  /** The outermost list around the block, null outside lists. */
  readonly list: (block: number) => BoxMeasure | null;
}

/** Prepares the answers. Running text inside strongly marked furniture does not count. */
export function readBoxes(
  view: PageView,
  prose: readonly BlockProse[],
  marks: readonly (FurnitureMark | null)[],
): PageBoxes {
  const count = view.blocks.length;
  const running = runningSum(count, (i) => (marks[i]?.strength === "strong" ? 0 : (prose[i]?.weight ?? 0)));
  const texts = runningSum(count, (i) => ((view.blocks[i]?.size ?? 0) > 0 ? 1 : 0));
  const images = runningSum(count, (i) => (view.blocks[i]?.shape.kind === "image" ? 1 : 0));
  const size = runningSum(count, (i) => view.blocks[i]?.size ?? 0);
  const linked = runningSum(count, (i) => view.blocks[i]?.linked ?? 0);
  const between = (sums: readonly number[], element: PageElement): number => {
    const range = view.ranges[element.index];
    return range === undefined ? 0 : (sums[range.to] ?? 0) - (sums[range.from] ?? 0);
  };
  const textlessTop: number[] = [];
  const listTop: number[] = [];
  for (const element of view.elements) {
    const { index, parent } = element;
    textlessTop[index] = between(running, element) > 0 ? -1 : known(textlessTop, parent, index);
    const outer = parent >= 0 ? (listTop[parent] ?? -1) : -1;
    listTop[index] = outer >= 0 ? outer : listTags.has(element.tag) ? index : -1;
  }
  const measure = (tops: readonly number[], block: number): BoxMeasure | null => {
    const element = view.elements[tops[view.blocks[block]?.element ?? -1] ?? -1];
    if (element === undefined) return null;
    const total = between(size, element);
    return {
      element,
      texts: between(texts, element),
      images: between(images, element),
      size: total,
      linked: total === 0 ? 0 : between(linked, element) / total,
    };
  };
  return { textless: (block) => measure(textlessTop, block), list: (block) => measure(listTop, block) };
}

/** The parent's box goes on; without one the element begins its own. */
function known(tops: readonly number[], parent: number, index: number): number {
  const above = parent >= 0 ? (tops[parent] ?? -1) : -1;
  return above >= 0 ? above : index;
}

/** Entry i is the sum of the values before i. */
export function runningSum(count: number, value: (index: number) => number): readonly number[] {
  const sums = [0];
  for (let i = 0; i < count; i += 1) sums.push((sums[i] ?? 0) + value(i));
  return sums;
}
