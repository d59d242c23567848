import { closeDialog, openDialog } from "../dialogs/open-dialog.ts";
import { changeSettings } from "../store/change-settings.ts";
import { type Desk, patchState, stateOf } from "../store/desk.ts";
import { isTalkCommand } from "../talk/is-talk-state.ts";
import { changeNotesSize } from "../talk/notes-size.ts";
import type { TimerGoal } from "../talk/talk-state.ts";
import { callAudience } from "./call-audience.ts";
import { notesSizeOf } from "./notes-size-of.ts";
import { patchPresentation } from "./patch-presentation.ts";
import type { Presentation } from "./presentation.ts";
import type { PointerStep, PresenterAction } from "./presenter-key.ts";
import { scrollNotes } from "./scroll-notes.ts";

/** A step of the pointer by keys, as a share of the slide. */
const pointerStep = 0.03;

function resizeNotes(desk: Desk, by: 1 | -1): void {
  const size = notesSizeOf(stateOf(desk).settings.presenterNotesSize, window.innerHeight);
  changeSettings(desk, { presenterNotesSize: changeNotesSize(size, by) });
}

function togglePointer(desk: Desk, { isPointing, session }: Presentation): void {
  session.dispatch({ kind: "point", place: isPointing ? null : { x: 0.5, y: 0.5 } });
  patchPresentation(desk, { isPointing: !isPointing });
}

function movePointer({ session }: Presentation, { right, down }: PointerStep): void {
  const { x, y } = session.state().pointer ?? { x: 0.5, y: 0.5 };
  const inside = (share: number) => Math.min(1, Math.max(0, share));
  session.dispatch({
    kind: "point",
    place: { x: inside(x + right * pointerStep), y: inside(y + down * pointerStep) },
  });
}

/** Counting up, or down to the planned length; what else was set gives place to counting up. */
function otherGoal(goal: TimerGoal): TimerGoal {
  return goal.kind === "none" ? { kind: "plan" } : { kind: "none" };
}

/** The windows change places; where the shell cannot do that, the user is told how to. */
async function swap(desk: Desk, { audience }: Presentation): Promise<void> {
  if (audience?.open !== true) await callAudience(desk);
  else if (stateOf(desk).capabilities.displays) await desk.shell.swapDisplays();
  else openDialog(desk, { kind: "talk-windows" });
}

/** Takes away what is in the way, one thing at a time; with nothing left it asks whether the talk is over. */
function closeOne(desk: Desk, { session, isPointing }: Presentation): void {
  if (session.state().quote !== null) session.dispatch({ kind: "quote", quote: null });
  else if (isPointing) {
    session.dispatch({ kind: "point", place: null });
    patchPresentation(desk, { isPointing: false });
  } else openDialog(desk, { kind: "talk-end" });
}

function editNotes(desk: Desk, { slides, session }: Presentation): void {
  const slide = slides[session.state().index];
  if (slide !== undefined) patchState(desk, { noteWish: { slide, line: 0, start: 0, end: 0 } });
}

/** Does what a key or a button of the presenter view asks for. */
export function performAction(desk: Desk, action: PresenterAction): void {
  const { presentation } = stateOf(desk);
  if (presentation === null) return;
  switch (action.kind) {
    case "search":
      openDialog(desk, { kind: "talk-search" });
      break;
    case "sources":
      openDialog(desk, { kind: "talk-sources", lit: [] });
      break;
    case "edit-slide":
      openDialog(desk, { kind: "talk-slide", slide: presentation.slides[presentation.session.state().index] ?? "" });
      break;
    case "pronunciation":
      openDialog(desk, { kind: "pronunciation" });
      break;
    case "late":
      openDialog(desk, { kind: "talk-late" });
      break;
    case "overview":
      openDialog(desk, { kind: "talk-overview" });
      break;
    case "help":
      openDialog(desk, { kind: "talk-keys" });
      break;
    case "larger":
    case "smaller":
      resizeNotes(desk, action.kind === "larger" ? 1 : -1);
      break;
    case "scroll-up":
    case "scroll-down":
      scrollNotes(action.kind === "scroll-down" ? 1 : -1);
      break;
    case "pointer":
      togglePointer(desk, presentation);
      break;
    case "move-pointer":
      movePointer(presentation, action);
      break;
    case "countdown":
      presentation.session.dispatch({ kind: "goal", goal: otherGoal(presentation.session.state().goal) });
      break;
    case "swap":
      void swap(desk, presentation);
      break;
    case "edit-notes":
      editNotes(desk, presentation);
      break;
    case "close":
      closeOne(desk, presentation);
      break;
    default:
      if (!isTalkCommand(action)) return;
      // Whoever goes on has answered whether the talk is over.
      if (stateOf(desk).dialog?.kind === "talk-end") closeDialog(desk);
      presentation.session.dispatch(action);
  }
}
