import type { Slide } from "../../../slides/index.ts";
import type { RailGroup } from "../rail/rail-groups.ts";

/** The planned time of a group of slides, hidden ones left out. Seconds. */
export interface GroupTime {
  readonly seconds: number;
  /** From the start of the talk to the end of the group. */
  readonly until: number;
}

/** The time of each group, in their order. */
export function timeGroups(groups: readonly RailGroup[], slides: ReadonlyMap<string, Slide>): readonly GroupTime[] {
  let until = 0;
  return groups.map((group) => {
    const shown = group.slides.filter(({ number }) => number !== null);
    const seconds = shown.reduce((sum, { id }) => sum + (slides.get(id)?.seconds ?? 0), 0);
    until += seconds;
    return { seconds, until };
  });
}
