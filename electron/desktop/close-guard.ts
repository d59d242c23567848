import { app, type BrowserWindow } from "electron";

/** How long a page may take to answer, milliseconds. The journal has the work all the same. */
const usualPatience = 5_000;

/**
 * Asks a window's page before it closes, and never hangs on one that is dead or does not answer. `isDirty` is false when
 * there is nothing to ask about. Closing that the user began by quitting goes on as quitting.
 */
export function guardClose(
  window: BrowserWindow,
  isDirty: () => boolean,
  ask: () => Promise<boolean>,
  patience = usualPatience,
): void {
  let allowed = false;
  let asking = false;
  let dead = false;
  let quitting = false;
  const noteQuit = () => {
    quitting = true;
  };
  app.on("before-quit", noteQuit);
  window.webContents.on("render-process-gone", () => {
    dead = true;
  });
  window.webContents.on("did-finish-load", () => {
    dead = false;
  });

  async function decide(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(true), patience);
    });
    const close = await Promise.race([ask().catch(() => true), late]);
    clearTimeout(timer);
    asking = false;
    if (!close) {
      quitting = false;
      return;
    }
    allowed = true;
    if (quitting) app.quit();
    else if (!window.isDestroyed()) window.close();
  }

  window.on("close", (event) => {
    if (allowed || dead || !isDirty()) return;
    // Stops a quitting of the whole app, too: it is taken up again afterwards.
    event.preventDefault();
    if (asking) return;
    asking = true;
    void decide();
  });
  window.once("closed", () => void app.removeListener("before-quit", noteQuit));
}
