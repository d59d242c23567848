import { type Desk, patchState, stateOf } from "../store/desk.ts";
import { showNotice } from "../store/show-notice.ts";
import type { Saying } from "../strings/saying.ts";

/** Tells why something could not be opened: on the start screen, or over the desk that stays as it is. */
export function refuseSource(desk: Desk, refusal: Saying): void {
  patchState(desk, { importing: null, refusal });
  if (stateOf(desk).document !== null) showNotice(desk, { tone: "problem", saying: refusal });
}
