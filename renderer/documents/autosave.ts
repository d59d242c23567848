import { isUnsaved } from "../store/change-briefing.ts";
import { type Desk, stateOf } from "../store/desk.ts";
import type { DeskState } from "../store/desk-state.ts";
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
    if (document === null || document.file === null || !isUnsaved(state) || document.saving.kind === "saving") return;
    if (document.saving.kind === "failed" || savesByItself(state)) await saveDocument(desk);
  }

  const stop = desk.store.subscribe((state, before) => {
    const { document } = state;
    if (document === null || document === before.document) return;
    if (document.saving !== before.document?.saving && document.saving.kind === "failed" && !document.saving.again) {
      if (document.file === null || document.file.readOnly) return;
      patchDocument(desk, document.journal, { saving: { ...document.saving, again: true } });
      schedule(retryDelays[Math.min(failures, retryDelays.length - 1)] ?? delay);
      failures += 1;
      return;
    }
    if (document.saving.kind === "failed") return;
    failures = 0;
    if (document.history !== before.document?.history && isUnsaved(state) && savesByItself(state)) schedule(delay);
  });
  return () => {
    stop();
    if (timer !== null) clearTimeout(timer);
  };
}
