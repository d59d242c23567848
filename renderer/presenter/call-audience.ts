import type { AudienceWish } from "../../electron/contract/talk-schemas.ts";
import type { Desk } from "../store/desk.ts";
import { stateOf } from "../store/desk.ts";
import { showNotice } from "../store/show-notice.ts";
import { problemSaying } from "../strings/problem-saying.ts";
import { openAudience } from "../talk/open-audience.ts";
import { patchPresentation } from "./patch-presentation.ts";

/** On the display that was chosen or is not the presenter's; where there is one display or none is known, in a window. */
async function usualWish(desk: Desk): Promise<AudienceWish> {
  if (!stateOf(desk).capabilities.displays) return { on: "window" };
  const list = await desk.shell.listDisplays();
  const isAlone = !list.ok || list.value.displays.length < 2;
  return isAlone ? { on: "window" } : { on: "display", display: null };
}

/** Opens the audience's window, or moves it. Without a wish it goes where it belongs. */
export async function callAudience(desk: Desk, wish?: AudienceWish): Promise<void> {
  const opened = await openAudience(desk.shell, wish ?? (await usualWish(desk)));
  if (!opened.ok) {
    showNotice(desk, { tone: "problem", saying: problemSaying(opened.error.code) });
    return;
  }
  const known = await desk.shell.audienceState();
  if (known.ok) patchPresentation(desk, { audience: known.value });
}
