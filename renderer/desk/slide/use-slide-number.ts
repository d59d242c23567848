import { briefingOf } from "../../store/briefing-of.ts";
import { useDeskParts } from "../../store/desk-context.ts";

/** The number of the slide in the middle among those that are presented (null for a hidden one), and of how many. */
export function useSlideNumber(): { readonly number: number | null; readonly total: number } {
  return useDeskParts((state) => {
    const slides = briefingOf(state)?.deck.slides ?? [];
    let total = 0;
    let number: number | null = null;
    for (const { id, hidden } of slides) {
      if (hidden === true) continue;
      total += 1;
      if (id === state.selection.current) number = total;
    }
    return { number, total };
  });
}
