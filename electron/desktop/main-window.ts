import { join } from "node:path";
import { app, BrowserWindow } from "electron";
import type { WindowState } from "../contract/file-schemas.ts";
import { pageAddress } from "./app-address.ts";
import { hardenedPreferences } from "./harden.ts";
import { reloadAfterCrash } from "./reload-after-crash.ts";

export interface MainWindow {
  readonly window: BrowserWindow;
  /** What the page last said about itself. */
  state(): WindowState;
  setState(state: WindowState): void;
}

/** Opens the app's window and loads the page. What was not saved before a crash of it is offered by the page. */
export function openMainWindow(): MainWindow {
  const window = new BrowserWindow({
    show: false,
    width: 1360,
    height: 860,
    minWidth: 720,
    minHeight: 480,
    title: "Lectern",
    webPreferences: hardenedPreferences(join(app.getAppPath(), "preload.cjs")),
  });
  let state: WindowState = { title: "Lectern", dirty: false, path: null };
  window.once("ready-to-show", () => window.show());
  reloadAfterCrash(window);
  void window.loadURL(pageAddress);
  return {
    window,
    state: () => state,
    setState(next) {
      state = next;
      window.setTitle(next.title);
      window.setDocumentEdited(next.dirty);
      window.setRepresentedFilename(next.path ?? "");
    },
  };
}
