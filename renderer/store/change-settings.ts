import { changeSettings as mergeSettings, type SettingsChange } from "../../electron/contract/settings.ts";
import { type Desk, patchState, stateOf } from "./desk.ts";

/** Changes that the shell does not have yet, oldest first. */
const unsaved = new WeakMap<Desk, readonly SettingsChange[]>();

function unsavedOf(desk: Desk): readonly SettingsChange[] {
  return unsaved.get(desk) ?? [];
}

/** Changes settings at once; the shell keeps them and tells all windows. */
export function changeSettings(desk: Desk, change: SettingsChange): void {
  patchState(desk, { settings: mergeSettings(stateOf(desk).settings, change) });
  unsaved.set(desk, [...unsavedOf(desk), change]);
  void desk.shell.saveSettings(change).finally(() => {
    unsaved.set(
      desk,
      unsavedOf(desk).filter((each) => each !== change),
    );
  });
}

/** Follows what other windows change. Gives the function that ends it. */
export function followSettings(desk: Desk): () => void {
  return desk.shell.on("settings-changed", (settings) => {
    // What this page changed since comes on top: a key that is held down must not be set back by its own echo.
    patchState(desk, { settings: unsavedOf(desk).reduce(mergeSettings, settings) });
  });
}
