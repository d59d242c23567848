import type { EmitEvent } from "../contract/shell-api.ts";
import { browserAdvice } from "../services/browser-advice.ts";
import { findBrowser, machineProbe } from "../services/find-browser.ts";
import { createIdlePrinter } from "../services/idle-printer.ts";
import type { ShellPorts } from "../services/shell-ports.ts";
import type { StateFolders } from "../services/state-folders.ts";
import type { TokenKeeper } from "./token-keeper.ts";

export interface LoopbackPorts {
  readonly ports: ShellPorts;
  /** Ends the browser that prints. */
  close(): Promise<void>;
}

/** What a browser window can do for the shell: it prints; files are chosen in the page itself. */
export function createLoopbackPorts(
  facts: { readonly version: string; readonly folders: StateFolders; readonly assets: string },
  tokens: TokenKeeper,
  emit: EmitEvent,
): LoopbackPorts {
  const browser = findBrowser(machineProbe(), "print");
  const printer = browser.ok ? createIdlePrinter(browser.path) : null;
  return {
    ports: {
      ...facts,
      platform: process.platform,
      locale: Intl.DateTimeFormat().resolvedOptions().locale,
      dialogs: null,
      printer: printer ?? `${browser.ok ? "" : browser.problem} ${browserAdvice(process.platform)}`.trim(),
      reveal: null,
      now: Date.now,
      window: { asksBeforeClosing: false, droppedPaths: false },
      emit,
      takeOpenRequests: ({ page }) => tokens.takeOpenRequests(page),
      setMenu: null,
      // The page sets its own title, and its browser asks before closing: there is nothing to do here.
      setWindowState() {},
      answerClose() {},
    },
    async close() {
      await printer?.close();
    },
  };
}
