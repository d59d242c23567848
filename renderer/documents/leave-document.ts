import { openDialog } from "../dialogs/open-dialog.ts";
import { isUnsaved } from "../store/change-briefing.ts";
import { type Desk, patchState, stateOf } from "../store/desk.ts";
import { showNotice } from "../store/show-notice.ts";
import { dropDocument } from "./drop-document.ts";
import { saveDocument } from "./save-commands.ts";

function askToSave(desk: Desk): Promise<"save" | "discard" | "cancel"> {
  return new Promise((answer) => openDialog(desk, { kind: "close", answer }));
}

/**
 * True when the document on the desk may be left: it is saved, or the user saved it now or threw it away. It stays on
 * the desk.
 */
export async function leaveDocument(desk: Desk): Promise<boolean> {
  const state = stateOf(desk);
  const { document } = state;
  if (state.presentation !== null) {
    showNotice(desk, { tone: "problem", saying: { key: "talk.end-first" } });
    return false;
  }
  if (document === null || !isUnsaved(state)) return true;
  if (state.settings.autosave && document.file !== null && (await saveDocument(desk)) === "saved") return true;
  const choice = await askToSave(desk);
  if (choice === "save") return (await saveDocument(desk)) === "saved";
  return choice === "discard";
}

/** Closes the document and shows the start screen, if the user agrees. */
export async function closeDocument(desk: Desk): Promise<void> {
  if (!(await leaveDocument(desk))) return;
  dropDocument(desk);
  const recents = await desk.shell.listRecents();
  if (recents.ok) patchState(desk, { recents: recents.value.recents });
}
