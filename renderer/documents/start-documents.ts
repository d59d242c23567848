import { type Desk, patchState } from "../store/desk.ts";
import { startAutosave } from "./autosave.ts";
import { guardClosing } from "./close-window.ts";
import { startJournal } from "./journal-document.ts";
import { fileName, openPath } from "./open-path.ts";
import { watchOutsideChanges } from "./outside-change.ts";
import { startWindowState } from "./window-state.ts";

/** Starts all that watches over documents, and opens the first of the files that were asked for. */
export function startDocuments(desk: Desk, openRequests: readonly string[]): () => void {
  const journal = startJournal(desk);
  const ends = [
    () => journal.stop(),
    startAutosave(desk),
    startWindowState(desk),
    guardClosing(desk),
    watchOutsideChanges(desk),
    desk.shell.on("open-requested", ({ path }) => void openPath(desk, path)),
  ];
  const [first] = openRequests;
  if (first !== undefined) {
    // Told at once: the start screen would only flash up.
    patchState(desk, { importing: { name: fileName(first), stage: "reading" } });
    void openPath(desk, first);
  }
  return () => {
    for (const end of ends) end();
  };
}
