import type { Slide } from "../../slides/index.ts";
import { briefingOf } from "../store/briefing-of.ts";
import type { DeskState } from "../store/desk-state.ts";

/** What an audience sees of a slide: not its notes, nor what was planned for it or done to it. */
function seenPart({ notes: _, seconds: __, changes: ___, ...seen }: Slide): string {
  return JSON.stringify(seen);
}

function looksOther(before: Slide, now: Slide): boolean {
  if (before === now || (before.headline === now.headline && before.items === now.items)) return false;
  return seenPart(before) !== seenPart(now);
}

function compareSlides(
  shown: readonly Slide[],
  now: readonly Slide[],
  presented: readonly string[],
): readonly string[] {
  const isPresented = new Set(presented);
  const before = new Map(shown.map((slide) => [slide.id, slide]));
  const isOther = (slide: Slide) => {
    const slideBefore = isPresented.has(slide.id) ? before.get(slide.id) : undefined;
    return slideBefore !== undefined && looksOther(slideBefore, slide);
  };
  return now.filter(isOther).map(({ id }) => id);
}

interface Known {
  readonly shown: readonly Slide[];
  readonly changed: readonly string[];
}

/** What was found, by the slides as they are: it is asked for with every change of the desk. */
const known = new WeakMap<readonly Slide[], Known>();

/** The presented slides that the user changed since the audience got them. */
export function changedSlides(state: DeskState): readonly string[] {
  const now = briefingOf(state)?.deck.slides;
  const { presentation } = state;
  if (presentation === null || now === undefined) return [];
  const shown = presentation.briefing.deck.slides;
  if (shown === now) return [];
  const before = known.get(now);
  if (before?.shown === shown) return before.changed;
  const changed = compareSlides(shown, now, presentation.slides);
  known.set(now, { shown, changed });
  return changed;
}
