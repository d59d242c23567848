import { isUnsaved } from "../store/change-briefing.ts";
import { type Desk, stateOf } from "../store/desk.ts";
import type { DeskState, OpenDocument } from "../store/desk-state.ts";
import { patchDocument } from "./open-document.ts";
import { saveDocument } from "./save-commands.ts";

/** From the last change to the save, milliseconds. */
const delay = 1500;

/** Between attempts after a failure, milliseconds; the last one is repeated. */
const retryDelays: readonly number[] = [3000, 5000, 10_000, 30_000];

/** True when the document may be saved without a question. */
function savesByItself({ document, settings }: DeskState): boolean {
  return settings.autosave && document?.file != null && !document.file.readOnly && document.outside === null;
}

/** True when something happened after which there may be something to save: an edit, the end of a save, a setting. */
function isReason(state: DeskState, before: DeskState): boolean {
  const [now, was] = [state.document, before.document];
  return now?.history !== was?.history || now?.saving !== was?.saving || savesByItself(state) !== savesByItself(before);
}

/**
 * Saves a document that has a file a moment after each change. A save that failed, the user's own too, is tried again
 * until it succeeds. Gives the function that ends it.
 */
export function startAutosave(desk: Desk): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let failures = 0;

  function schedule(wait: number): void {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => void run(), wait);
  }

  async function run(): Promise<void> {
    timer = null;
    const state = stateOf(desk);
    const { document } = state;
    // The end of a save that is under way brings everything here again.
    if (document === null || document.file === null || document.saving.kind === "saving") return;
    if (!isUnsaved(state)) {
      // What could not be saved was taken back.
      if (document.saving.kind === "failed") patchDocument(desk, document.journal, { saving: { kind: "idle" } });
      return;
    }
    if (document.saving.kind === "failed" || savesByItself(state)) await saveDocument(desk);
  }

  function retry({ journal, saving, file }: OpenDocument): void {
    if (saving.kind !== "failed" || saving.again || file === null || file.readOnly) return;
    schedule(retryDelays[Math.min(failures, retryDelays.length - 1)] ?? delay);
    failures += 1;
    patchDocument(desk, journal, { saving: { ...saving, again: true } });
  }

  const stop = desk.store.subscribe((state, before) => {
    const { document } = state;
    if (document === null || !isReason(state, before)) return;
    if (document.saving.kind === "failed") {
      retry(document);
      return;
    }
    if (document.saving.kind === "saving") return;
    failures = 0;
    if (isUnsaved(state) && savesByItself(state)) schedule(delay);
  });
  return () => {
    stop();
    if (timer !== null) clearTimeout(timer);
  };
}
