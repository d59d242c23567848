import type { PageView } from "../blocks/page-view.ts";
import { aside, type Verdict } from "./verdict.ts";

const levels = 6;

/**
 * Keeps a heading only when text of the article stands under it before the next heading of its rank; headings of
 * furniture have nothing left under them.
 */
export function judgeHeadings(view: PageView, verdicts: readonly Verdict[]): readonly Verdict[] {
  const judged = [...verdicts];
  const filled: boolean[] = new Array<boolean>(levels + 1).fill(false);
  for (let index = judged.length - 1; index >= 0; index -= 1) {
    const block = view.blocks[index];
    if (block === undefined || judged[index]?.role !== "article") continue;
    if (block.shape.kind !== "heading") {
      if (block.shape.kind !== "image") filled.fill(true);
      continue;
    }
    const { level } = block.shape;
    if (!filled[level]) judged[index] = aside("page-furniture");
    for (let rank = level; rank <= levels; rank += 1) filled[rank] = false;
  }
  return judged;
}
