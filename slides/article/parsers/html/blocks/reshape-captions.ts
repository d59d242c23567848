import { isAuthorElement } from "../metadata/author-elements.ts";
import { attributeOf, type PageElement } from "../page/page-element.ts";
import type { PageBlock } from "./page-block.ts";

/** Weight of the longest caption told by its place alone. */
const longestCaption = 260;
/** How many elements up from a picture its box may be, and how many blocks the box may hold. */
const boxHeight = 4;
const mostBoxBlocks = 4;
const boxTags: ReadonlySet<string> = new Set([
  "div",
  "span",
  "figure",
  "a",
  "td",
  "section",
  "li",
  "center",
  "picture",
]);

/**
 * Reads the short text that shares a box with a picture, and with nothing else, as its caption: many pages have no
 * `<figcaption>`.
 */
export function reshapeCaptions(
  elements: readonly PageElement[],
  blocks: readonly PageBlock[],
  ranges: readonly { readonly from: number; readonly to: number }[],
): readonly PageBlock[] {
  const reshaped = [...blocks];
  blocks.forEach((block, index) => {
    if (block.shape.kind !== "image") return;
    const box = pictureBox(elements, ranges, block);
    if (box === null) return;
    for (let i = index + 1; i < box.to; i += 1) {
      const text = reshaped[i];
      if (text?.shape.kind !== "text" || text.size > longestCaption || text.linked > text.size / 2) return;
      if (namesAuthor(elements, text)) return;
      reshaped[i] = { ...text, shape: { kind: "caption" } };
    }
  });
  return reshaped;
}

/** The blocks of the largest box around the picture that holds only few others; null when there is none. */
function pictureBox(
  elements: readonly PageElement[],
  ranges: readonly { readonly from: number; readonly to: number }[],
  picture: PageBlock,
): { readonly from: number; readonly to: number } | null {
  let box: { readonly from: number; readonly to: number } | null = null;
  let element = elements[elements[picture.element]?.parent ?? -1];
  for (let height = 0; height < boxHeight && element !== undefined && boxTags.has(element.tag); height += 1) {
    const range = ranges[element.index];
    if (
      range === undefined ||
      range.to - range.from > mostBoxBlocks ||
      attributeOf(element, "itemprop") === "articleBody"
    )
      break;
    box = range;
    element = elements[element.parent];
  }
  return box;
}

/** A portrait's neighbour is the author's name, not a caption. */
function namesAuthor(elements: readonly PageElement[], text: PageBlock): boolean {
  let element = elements[text.element];
  for (let height = 0; height < boxHeight && element !== undefined; height += 1) {
    if (isAuthorElement(element)) return true;
    element = elements[element.parent];
  }
  return false;
}
