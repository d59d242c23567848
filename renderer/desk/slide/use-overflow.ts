import { briefingOf, currentSlideOf } from "../../store/briefing-of.ts";
import { useDeskState } from "../../store/desk-context.ts";
import { renderedSlideOf } from "../render/deck-renderer-of.ts";

/** True when the slide in the middle holds more than fits, by the engine's own measure. */
export function useOverflow(): boolean {
  return useDeskState((state) => {
    const [briefing, slide] = [briefingOf(state), currentSlideOf(state)];
    if (briefing === null || slide === null) return false;
    return / data-overflow(?: |=|$)/u.test(renderedSlideOf(briefing, slide).attributes);
  });
}
