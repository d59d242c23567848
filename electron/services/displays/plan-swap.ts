import { homeDisplay } from "./choose-display.ts";
import type { DisplayFacts, Rectangle } from "./display-facts.ts";

/** The presenter's and the audience's window in each other's place. */
export interface SwapPlan {
  /** New bounds of the presenter's window. */
  readonly presenter: Rectangle;
  /** The display that the audience's window goes to. */
  readonly audience: string;
}

/** Where a window of a length goes on a new stretch when it lay at `start` of an old one: as far along, and inside. */
function moveAlong(start: number, length: number, from: readonly [number, number], to: readonly [number, number]) {
  const size = Math.min(length, to[1]);
  const room = Math.max(0, from[1] - length);
  const share = room === 0 ? 0 : Math.min(1, Math.max(0, (start - from[0]) / room));
  return { at: Math.round(to[0] + share * (to[1] - size)), size: Math.round(size) };
}

/**
 * Plans the swap of the two windows. Null when they are not on two displays. Displays of unlike size and scale: the
 * presenter's window keeps its size where it can and always fits the new display's work area.
 */
export function planSwap(
  displays: readonly DisplayFacts[],
  presenter: Rectangle,
  audienceDisplay: string | null,
): SwapPlan | null {
  const home = homeDisplay(displays, presenter);
  const target = displays.find(({ id }) => id === audienceDisplay);
  if (home === null || target === undefined || target.id === home.id) return null;
  const [from, to] = [home.workArea, target.workArea];
  const across = moveAlong(presenter.x, presenter.width, [from.x, from.width], [to.x, to.width]);
  const down = moveAlong(presenter.y, presenter.height, [from.y, from.height], [to.y, to.height]);
  return {
    presenter: { x: across.at, y: down.at, width: across.size, height: down.size },
    audience: home.id,
  };
}
