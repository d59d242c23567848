import type { BrowserWindow } from "electron";

/** How often a page that crashed is loaded anew before it is left alone: a loop would help nobody. */
const mostReloads = 2;

/** Loads a window's page anew when its process has ended badly. */
export function reloadAfterCrash(window: BrowserWindow): void {
  let reloads = 0;
  window.webContents.on("render-process-gone", (_event, { reason }) => {
    reloads += 1;
    if (reason === "clean-exit" || reloads > mostReloads) return;
    setImmediate(() => {
      if (!window.isDestroyed()) window.webContents.reload();
    });
  });
}
