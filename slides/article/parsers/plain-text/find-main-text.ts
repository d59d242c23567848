import { endsSentence, isProse } from "./passage.ts";
import type { Board } from "./role.ts";

/** A stretch of passages, `end` exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What a passage adds to the case that it is in the middle of an article; menus and buttons speak against it. */
const weight = {
  mostProse: 600,
  structure: 40,
  sentence: 0,
  longItem: 10,
  furniture: -60,
  shortItem: -40,
  short: -50,
  shortBelow: -20,
} as const;
/** Prose narrower than this may be a teaser and counts for a third. */
const leastProse = 150;

function weigh(board: Board, index: number): number {
  const passage = board.passages[index];
  const role = board.roles[index];
  const furniture = board.furniture[index];
  if (passage === undefined) return 0;
  if (role?.kind === "aside" || (furniture !== null && furniture !== undefined && !furniture.ambiguous))
    return weight.furniture;
  if (role !== null) return weight.structure;
  if (passage.marker !== null) return passage.words >= 7 ? weight.longItem : weight.shortItem;
  if (isProse(passage))
    return passage.width < leastProse ? passage.width / 3 : Math.min(passage.width, weight.mostProse);
  if (endsSentence(passage.text)) return weight.sentence;
  return passage.blanksBefore === 0 ? weight.shortBelow : weight.short;
}

/** Share of the densest stretch's sum that an earlier stretch must have to be the beginning of the same text. */
const leastShare = 0.25;

/** Stretches whose passages speak for an article, each as long as its sum stays above zero. */
function findStretches(board: Board): readonly (Stretch & { readonly sum: number })[] {
  const stretches: (Stretch & { readonly sum: number })[] = [];
  let best = { start: 0, end: 0, sum: 0 };
  let sum = 0;
  for (const index of board.passages.keys()) {
    const added = weigh(board, index);
    if (sum + added <= 0) {
      if (best.sum > 0) stretches.push(best);
      sum = 0;
      best = { start: index + 1, end: index + 1, sum: 0 };
      continue;
    }
    sum += added;
    if (sum > best.sum) best = { start: best.start, end: index + 1, sum };
  }
  return best.sum > 0 ? [...stretches, best] : stretches;
}

/**
 * Finds the stretch of a page where the prose is dense, from the first passage of it to the last. Outside it are menus
 * and teasers of a page that was printed whole, and next to nothing of an article that was cut out.
 */
export function findMainText(board: Board): Stretch {
  const stretches = findStretches(board);
  const most = stretches.reduce((greatest, { sum }) => Math.max(greatest, sum), 0);
  const dense = stretches.filter(({ sum }) => sum >= most * leastShare);
  return { start: dense[0]?.start ?? 0, end: dense.at(-1)?.end ?? 0 };
}
