import type { Token } from "../../fidelity/read-tokens.ts";
import type { Cut } from "./cut.ts";
import { writeVariant } from "./write-variant.ts";

/** At most this many different wordings of one sentence are considered. */
const mostVariants = 28;

/** The cuts of a sentence by how they combine, safest first. */
export interface CutGroups {
  /** Made in every wording. */
  readonly always: readonly Cut[];
  /** Leave one statement of two: made one at a time. */
  readonly splitting: readonly Cut[];
  /** Made alone and together. */
  readonly others: readonly Cut[];
}

/** Sets of cuts worth trying: none, the safest ones together, each alone. */
function combine(cuts: readonly Cut[]): readonly (readonly Cut[])[] {
  const sets: (readonly Cut[])[] = [[]];
  for (let count = 1; count <= cuts.length; count += 1) sets.push(cuts.slice(0, count));
  for (const cut of cuts) sets.push([cut]);
  return sets;
}

function write(tokens: readonly Token[], cuts: readonly Cut[]): string {
  const isCut = new Uint8Array(tokens.length);
  for (const { from, to } of cuts) isCut.fill(1, from, to);
  return writeVariant(tokens, (index) => isCut[index] === 0);
}

/** The wordings that a sentence's cuts can make, from few cuts to many, at most 28. */
export function writeCombinations(tokens: readonly Token[], groups: CutGroups): readonly string[] {
  const found = new Set<string>();
  for (const base of [[], ...groups.splitting.map((cut) => [cut])]) {
    for (const set of combine(groups.others)) {
      if (found.size >= mostVariants) return [...found];
      found.add(write(tokens, [...groups.always, ...base, ...set]));
    }
  }
  return [...found];
}
