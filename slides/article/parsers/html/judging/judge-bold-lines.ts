import type { PageView } from "../blocks/page-view.ts";
import type { Verdict } from "./verdict.ts";

const longestHeading = 90;
const shortestHeading = 3;
const closing = /[.,;:…。，；：]["'”’»)]*$/u;
const headingNames: ReadonlySet<string> = new Set([
  "subhead",
  "crosshead",
  "intertitre",
  "subheading",
  "zwischenueberschrift",
]);

/**
 * Takes short lines that are bold as a whole, or that their class calls a subheading, for headings when plain running
 * text of the same kind follows: many editors set them that way instead of marking them.
 */
export function judgeBoldLines(view: PageView, verdicts: readonly Verdict[]): readonly Verdict[] {
  const level = boldLevel(view, verdicts);
  const judged = [...verdicts];
  let following = -1;
  for (let index = view.blocks.length - 1; index >= 0; index -= 1) {
    const block = view.blocks[index];
    if (block === undefined || judged[index]?.role !== "article" || block.shape.kind === "image") continue;
    if (block.shape.kind === "caption" || block.shape.kind === "credit") continue;
    if (looksLikeHeading(view, index) && isPlainText(view, following, index))
      judged[index] = { role: "heading", level };
    else following = index;
    if (judged[index]?.role === "heading") following = -1;
  }
  return judged;
}

/** One below the page's own headings inside the text, 2 when there are none. */
function boldLevel(view: PageView, verdicts: readonly Verdict[]): number {
  let deepest = 1;
  verdicts.forEach((verdict, index) => {
    const shape = view.blocks[index]?.shape;
    if (verdict.role === "article" && shape?.kind === "heading") deepest = Math.max(deepest, shape.level);
  });
  return Math.min(deepest + 1, 6);
}

function looksLikeHeading(view: PageView, index: number): boolean {
  const block = view.blocks[index];
  const text = view.texts[index] ?? "";
  if (block?.shape.kind !== "text" || block.size > longestHeading || block.size < shortestHeading) return false;
  if (closing.test(text) || block.linked > block.size / 2 || !/\p{L}/u.test(text)) return false;
  const names = view.elements[block.element]?.names ?? [];
  return block.strong >= 0.95 * block.size || names.some((name) => headingNames.has(name));
}

/** Running text that is not itself bold, in an element like the line's own. */
function isPlainText(view: PageView, following: number, index: number): boolean {
  const next = view.blocks[following];
  const line = view.blocks[index];
  if (next === undefined || line === undefined || next.strong > 0.9 * next.size) return false;
  const { kind } = next.shape;
  if (kind === "list-item" || kind === "quotation" || kind === "table" || kind === "code") return true;
  return (
    kind === "text" && next.size > line.size && view.elements[next.element]?.tag === view.elements[line.element]?.tag
  );
}
