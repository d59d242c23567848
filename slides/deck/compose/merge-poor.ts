import type { SentenceId } from "../../article/article.ts";
import type { Group } from "./group.ts";
import type { Material } from "./material.ts";
import type { StatementPool } from "./statement-pool.ts";

interface MergingContext {
  readonly material: Material;
  /** What the deck already says. */
  readonly pool: StatementPool;
}

/** Nobody looks at one slide longer than this for text that has nothing to show, seconds. */
const patience = 120;

/** True for text that has nothing to show: no line and no assertion for a headline. */
export function isPoor({ material, pool }: MergingContext, group: Group): boolean {
  if (group.kind !== "points") return false;
  return group.sentences.every(
    (id) =>
      material.headlines(id).length === 0 && !pool.wouldClaimItem([...material.lines(id), ...material.speech(id)]),
  );
}

function secondsOf({ material }: MergingContext, group: Group): number {
  const sentences =
    group.kind === "block" ? [...group.before, ...group.passage.sentences, ...group.after] : group.sentences;
  return sentences.reduce((sum, id) => sum + material.seconds(id), 0);
}

function append(group: Group, sentences: readonly SentenceId[]): Group {
  return group.kind === "block"
    ? { ...group, after: [...group.after, ...sentences] }
    : { ...group, sentences: [...group.sentences, ...sentences] };
}

function prepend(group: Group, sentences: readonly SentenceId[]): Group {
  return group.kind === "block"
    ? { ...group, before: [...sentences, ...group.before] }
    : { ...group, sentences: [...sentences, ...group.sentences] };
}

/** Lets text that has nothing to show be spoken with the slide before it, or else with the one after it. */
export function mergePoor(context: MergingContext, groups: readonly Group[]): readonly Group[] {
  const merged: Group[] = [];
  let carried: readonly SentenceId[] = [];
  groups.forEach((group, index) => {
    const whole = carried.length > 0 ? prepend(group, carried) : group;
    carried = [];
    const previous = merged.at(-1);
    if (whole.kind !== "points" || !isPoor(context, whole)) {
      merged.push(whole);
      return;
    }
    const seconds = secondsOf(context, whole);
    const next = groups[index + 1];
    if (previous !== undefined && secondsOf(context, previous) + seconds <= patience) {
      merged.splice(-1, 1, append(previous, whole.sentences));
    } else if (next !== undefined && secondsOf(context, next) + seconds <= patience) carried = whole.sentences;
    else merged.push(whole);
  });
  return merged;
}
