import { isUnsaved } from "../store/change-briefing.ts";
import { type Desk, stateOf } from "../store/desk.ts";
import { dropDocument } from "./drop-document.ts";
import { leaveDocument } from "./leave-document.ts";

/** Asks what is to become of unsaved work, then closes the window. */
async function leaveThenClose(desk: Desk): Promise<void> {
  if (!(await leaveDocument(desk))) return;
  dropDocument(desk);
  window.close();
}

/**
 * The close handshake: a window with nothing unsaved closes; with unsaved work it stays, asks, and closes itself. A
 * shell that does not ask has the browser's own question. Gives the function that ends it.
 */
export function guardClosing(desk: Desk): () => void {
  const stop = desk.shell.on("close-requested", ({ request }) => {
    const close = !isUnsaved(stateOf(desk));
    void desk.shell.answerClose({ request, close });
    if (!close && stateOf(desk).dialog?.kind !== "close") void leaveThenClose(desk);
  });

  function beforeUnload(event: BeforeUnloadEvent): void {
    const state = stateOf(desk);
    if (!state.capabilities.asksBeforeClosing && isUnsaved(state)) event.preventDefault();
  }
  window.addEventListener("beforeunload", beforeUnload);
  return () => {
    stop();
    window.removeEventListener("beforeunload", beforeUnload);
  };
}
