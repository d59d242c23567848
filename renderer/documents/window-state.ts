import { isUnsaved } from "../store/change-briefing.ts";
import type { Desk } from "../store/desk.ts";
import { stateOf } from "../store/desk.ts";
import type { DeskState } from "../store/desk-state.ts";
import { languageOf } from "../store/language-of.ts";
import { translator } from "../strings/translate.ts";

/** What the window is called, as its title bar and the shell have it. */
function windowTitle(state: DeskState): string {
  const { document } = state;
  if (document === null) return "Lectern";
  const title = document.history.present.deck.title.trim();
  const name = document.file?.name ?? (title === "" ? translator(languageOf(state))("document.untitled") : title);
  return `${isUnsaved(state) ? "• " : ""}${name} – Lectern`;
}

/** Keeps the window's title, and what the shell knows of the document, up to date. Gives the function that ends it. */
export function startWindowState(desk: Desk): () => void {
  let last = "";

  function tell(): void {
    const state = stateOf(desk);
    const title = windowTitle(state);
    const path = state.document?.file?.path ?? null;
    const dirty = isUnsaved(state);
    const key = JSON.stringify([title, path, dirty]);
    if (key === last) return;
    last = key;
    document.title = title;
    void desk.shell.setWindowState({ title: title.slice(0, 500), dirty, path });
  }
  tell();
  return desk.store.subscribe(tell);
}
