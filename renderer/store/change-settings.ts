import { changeSettings as mergeSettings, type SettingsChange } from "../../electron/contract/settings.ts";
import { type Desk, patchState, stateOf } from "./desk.ts";

/** Changes settings at once; the shell keeps them and tells the other windows. */
export function changeSettings(desk: Desk, change: SettingsChange): void {
  patchState(desk, { settings: mergeSettings(stateOf(desk).settings, change) });
  void desk.shell.saveSettings(change);
}

/** Follows what other windows change. Gives the function that ends it. */
export function followSettings(desk: Desk): () => void {
  return desk.shell.on("settings-changed", (settings) => patchState(desk, { settings }));
}
