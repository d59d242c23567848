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

/** The presented slides that the user changed since the audience got them. */
export function changedSlides(state: DeskState): readonly string[] {
  const now = briefingOf(state)?.deck.slides;
  const { presentation } = state;
  if (presentation === null || now === undefined || presentation.briefing.deck.slides === now) return [];
  const presented = new Set(presentation.slides);
  const before = new Map(presentation.briefing.deck.slides.map((slide) => [slide.id, slide]));
  return now
    .filter((slide) => {
      const shown = presented.has(slide.id) ? before.get(slide.id) : undefined;
      return shown !== undefined && looksOther(shown, slide);
    })
    .map(({ id }) => id);
}
