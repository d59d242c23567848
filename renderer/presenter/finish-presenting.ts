import { recordTalk } from "../../slides/index.ts";
import { openDialog } from "../dialogs/open-dialog.ts";
import { briefingOf, slideOf } from "../store/briefing-of.ts";
import { changeBriefing } from "../store/change-briefing.ts";
import { type Desk, patchState, stateOf } from "../store/desk.ts";
import { selectSlide } from "../store/select.ts";
import type { TalkSession } from "../talk/share-talk-state.ts";
import { talkRun } from "../talk/talk-run.ts";
import { talkElapsed } from "../talk/time-left.ts";
import type { Presentation } from "./presentation.ts";

/** Milliseconds. Who was through sooner looked whether it works, and gave no talk to report. */
const leastTalk = 5_000;

/** Keeps the record of the talk with the document; gives its id, null when there is nothing to keep. */
function keepRecord(desk: Desk, { kind, session, briefing, time }: Presentation): string | null {
  const { now } = time();
  const state = session.state();
  const run = talkRun(state, kind, now);
  if (run === null || talkElapsed(state, now) < leastTalk) return null;
  const talk = recordTalk(briefing.article, briefing.deck, run);
  if (!changeBriefing(desk, { kind: "add-talk", talk })) return null;
  return briefingOf(stateOf(desk))?.deck.talks?.at(-1)?.id ?? null;
}

/** Goes back to the desk, at the slide where the talk ended, and shows the report. */
export function finishPresenting(desk: Desk, session: TalkSession): void {
  const { presentation } = stateOf(desk);
  if (presentation?.session !== session) return;
  presentation.stop();
  patchState(desk, { presentation: null, dialog: null });
  const talk = keepRecord(desk, presentation);
  const last = presentation.slides[session.state().index];
  if (last !== undefined && slideOf(stateOf(desk), last) !== null) selectSlide(desk, last);
  if (talk !== null) openDialog(desk, { kind: "talk-report", talk });
}

/** Ends the talk on all its windows. */
export function endPresenting(desk: Desk): void {
  const { presentation } = stateOf(desk);
  if (presentation === null) return;
  finishPresenting(desk, presentation.session);
  void presentation.session.end().then(() => presentation.session.close());
}
