import { type Desk, patchState, stateOf } from "../../store/desk.ts";
import type { DeskView, NoteWish } from "../../store/desk-state.ts";
import { activeEditor } from "../notes/active-editor.ts";
import { caretPlace } from "../notes/sync-notes.ts";
import { enterPane } from "./focus-pane.ts";

/** Where the caret goes in the notes of the current slide: where it is now, else at their beginning. */
function wishFor(slide: string): NoteWish {
  const editor = activeEditor();
  const { line, offset } = editor?.isFocused === true ? caretPlace(editor) : { line: 0, offset: 0 };
  return { slide, line, start: offset, end: offset };
}

/**
 * Shows the slide or all the notes in the middle. When the focus was there, it goes on at the same slide, and the caret
 * at the same place in its notes.
 */
export function showView(desk: Desk, view: DeskView): void {
  const { view: before, selection, panes } = stateOf(desk);
  if (view === before) return;
  const focused = document.activeElement;
  const hadFocus = focused === null || focused === document.body || focused.closest(".middle") !== null;
  const wish = selection.current === null ? null : wishFor(selection.current);
  patchState(desk, { view });
  if (!hadFocus) return;
  if (wish !== null && (view === "notes" || (panes.notes && focused?.closest(".notes") != null)))
    patchState(desk, { noteWish: wish });
  else requestAnimationFrame(() => enterPane("slide"));
}
