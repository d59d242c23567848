import type { DeskWindow } from "../../e2e/desk-window.ts";
import { openInBrowser } from "../../e2e/open-in-browser.ts";
import type { Scratch } from "../../e2e/scratch.ts";

/** A desk with a document on it. */
export interface MeasuredDesk {
  readonly window: DeskWindow;
  /** From the start of loading the page to the frame that shows the desk with the slide on it, milliseconds. */
  readonly painted: number;
}

declare global {
  /** Set by `notePainting` in the page. */
  var deskPainted: number | undefined;
}

/** Runs in the page before everything else: notes when the frame that first shows the desk has been painted. */
function notePainting(): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector(".desk [data-field]") === null) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      // The message comes when the frame is done.
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        globalThis.deskPainted = performance.now();
      };
      channel.port2.postMessage(null);
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Starts the app with a file and measures how long its page takes to show it. */
export async function openDeskFile(path: string, scratch: Scratch): Promise<MeasuredDesk> {
  const size = { width: 1360, height: 860 };
  const window = await openInBrowser({ env: scratch.env, colourScheme: "light", size, files: [path] });
  await window.page.addInitScript(notePainting);
  await window.load();
  const handle = await window.page.waitForFunction(() => globalThis.deskPainted);
  return { window, painted: (await handle.jsonValue()) ?? Number.NaN };
}
