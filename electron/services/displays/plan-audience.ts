import type { AudienceWish, RememberedDisplay } from "../../contract/talk-schemas.ts";
import { chooseDisplay, homeDisplay } from "./choose-display.ts";
import type { DisplayFacts, Rectangle } from "./display-facts.ts";

/** What a plan is made from. */
export interface AudienceSituation {
  readonly displays: readonly DisplayFacts[];
  /** Where the presenter's window is. */
  readonly presenter: Rectangle;
  readonly remembered: RememberedDisplay | null;
  readonly wish: AudienceWish;
  /** False where the system puts windows where it likes (Wayland). */
  readonly honoursPositions: boolean;
}

/** Where the audience's window goes. */
export type AudiencePlan =
  | { readonly place: "display" | "here"; readonly display: DisplayFacts }
  | { readonly place: "window"; readonly bounds: Rectangle }
  /** Out of sight until there is a display for it: it must never cover the presenter's window. */
  | { readonly place: "waiting" };

/** Size of a window to be moved by hand, as a part of the display; its place is off the presenter's corner. */
const windowShare = 0.5;

function plainWindow({ workArea }: DisplayFacts): AudiencePlan {
  const width = Math.round(workArea.width * windowShare);
  const height = Math.round(workArea.height * windowShare);
  const bounds = { x: workArea.x + workArea.width - width, y: workArea.y + workArea.height - height, width, height };
  return { place: "window", bounds };
}

/** Decides where the audience's window goes, at the start and after every change of the displays. */
export function planAudience(situation: AudienceSituation): AudiencePlan {
  const { displays, presenter, remembered, wish, honoursPositions } = situation;
  const home = homeDisplay(displays, presenter);
  if (home === null) return { place: "waiting" };
  if (wish.on === "here") return { place: "here", display: home };
  if (wish.on === "window" || !honoursPositions) return plainWindow(home);
  if (wish.display === home.id) return { place: "here", display: home };
  const wanted = displays.find(({ id }) => id === wish.display);
  const display = wanted ?? chooseDisplay(displays, home, remembered);
  return display === null ? { place: "waiting" } : { place: "display", display };
}

/** True when two plans put the window in the same place. */
export function isSamePlan(a: AudiencePlan, b: AudiencePlan): boolean {
  if (a.place !== b.place) return false;
  // A window that was put somewhere belongs to the user, who may have moved it.
  if (!("display" in a) || !("display" in b)) return true;
  const [one, other] = [a.display, b.display];
  return (
    one.id === other.id &&
    one.scale === other.scale &&
    one.bounds.x === other.bounds.x &&
    one.bounds.y === other.bounds.y &&
    one.bounds.width === other.bounds.width &&
    one.bounds.height === other.bounds.height
  );
}
