import type { SentenceId } from "../../article/article.ts";
import type { Layout, Slide } from "../../deck/deck.ts";
import { noteSources } from "../../deck/note-sources.ts";

const opening: readonly Layout[] = ["cover", "key-points", "agenda"];
const reference: readonly Layout[] = ["timeline", "people", "glossary", "sources"];

/** Where a slide stands by its nature: part of the talk, then place in the article. */
type Rank = readonly [part: number, position: number];

type PositionOf = (id: SentenceId) => number;

function rankOf(slide: Slide, positionOf: PositionOf): Rank | null {
  if (slide.section === -1) {
    const first = opening.indexOf(slide.layout);
    if (first >= 0) return [first, 0];
    const last = reference.indexOf(slide.layout);
    return last < 0 ? null : [opening.length + 1 + last, 0];
  }
  const said = slide.notes.flatMap(noteSources);
  const ids = said.length > 0 ? said : slide.items.flatMap(({ sources }) => sources);
  return ids.length === 0 ? null : [opening.length, Math.min(...ids.map(positionOf))];
}

function isBefore(a: Rank, b: Rank): boolean {
  return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
}

/** True for a slide that stands where the user put it. */
function isPlaced({ changes }: Slide): boolean {
  return changes?.some((change) => change === "place" || change === "added") === true;
}

/** Before which of the new slides one that stays goes by its nature, null when it has none. */
function naturalSlot(slide: Slide, made: readonly Slide[], positionOf: PositionOf): number | null {
  const rank = isPlaced(slide) ? null : rankOf(slide, positionOf);
  if (rank === null) return null;
  return made.filter((other) => isBefore(rankOf(other, positionOf) ?? [0, 0], rank)).length;
}

/** The slot behind the last new slide that says something of what an old slide said; null when none does. */
function slotBehind(old: Slide, made: readonly Slide[]): number | null {
  const said = new Set(old.notes.flatMap(noteSources));
  const follows = (slide: Slide) =>
    old.section === -1
      ? slide.layout === old.layout && slide.section === -1
      : slide.notes.flatMap(noteSources).some((id) => said.has(id));
  const last = made.findLastIndex(follows);
  return last < 0 ? null : last + 1;
}

/**
 * New slides and those that stay in one order. Slides that stay keep their order among themselves. One that the user
 * placed stays behind the slide it is behind, or behind what is told now of what was told there; any other stands where
 * the article has it. `old` is the deck's order until now.
 */
export function orderSlides(
  old: readonly Slide[],
  staying: readonly Slide[],
  made: readonly Slide[],
  positionOf: PositionOf,
): readonly Slide[] {
  const stays = new Set(staying);
  const slots = new Map<Slide, number>();
  let least = 0;
  let behind = 0;
  for (const slide of old) {
    if (!stays.has(slide)) {
      behind = slotBehind(slide, made) ?? behind;
      continue;
    }
    const slot = Math.max(least, naturalSlot(slide, made, positionOf) ?? behind);
    slots.set(slide, slot);
    least = slot;
    behind = slot;
  }
  const inSlot = (slot: number) => staying.filter((slide) => slots.get(slide) === slot);
  return [...made.flatMap((slide, slot) => [...inSlot(slot), slide]), ...inSlot(made.length)];
}
