import { type Desk, patchState, stateOf } from "../store/desk.ts";
import type { DialogRequest } from "./dialog-request.ts";

/** Opens a dialog. One that is open is closed as if cancelled. */
export function openDialog(desk: Desk, dialog: DialogRequest): void {
  closeDialog(desk);
  patchState(desk, { dialog });
}

/** Closes the dialog that is open. One that waits for an answer gets "cancel". */
export function closeDialog(desk: Desk): void {
  const { dialog } = stateOf(desk);
  patchState(desk, { dialog: null });
  if (dialog?.kind === "close") dialog.answer("cancel");
  if (dialog?.kind === "files") dialog.answer(null);
}

/** Closes the dialog that is open and hands its answer on. */
export function answerDialog(desk: Desk, answer: () => void): void {
  patchState(desk, { dialog: null });
  answer();
}
