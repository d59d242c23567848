import type { EmitEvent } from "../contract/shell-api.ts";
import { browserAdvice } from "../services/browser-advice.ts";
import { findBrowser, machineProbe } from "../services/find-browser.ts";
import { createIdlePrinter } from "../services/idle-printer.ts";
import type { AudienceWindows, ShellPorts } from "../services/shell-ports.ts";
import type { StateFolders } from "../services/state-folders.ts";
import type { TokenKeeper } from "./token-keeper.ts";

export interface LoopbackPorts {
  readonly ports: ShellPorts;
  /** Ends the browser that prints. */
  close(): Promise<void>;
}

/** How the audience's window comes to be. */
export interface LoopbackAudience {
  /** A new address for a page of the audience. */
  newAddress(): string;
  /** Opens a window at an address; null where the page has to do that. */
  readonly openWindow: ((address: string) => void) | null;
}

function audienceWindows({ newAddress, openWindow }: LoopbackAudience, tokens: TokenKeeper): AudienceWindows {
  return {
    opens: openWindow === null ? "page" : "shell",
    displays: null,
    isAudience: tokens.isAudience,
    async open() {
      const address = newAddress();
      if (openWindow === null) return address;
      openWindow(address);
      return null;
    },
    // The page closes itself when it is told that the talk is over, and keeps its own display awake.
    close() {},
    keepAwake() {},
    place: () => ({ place: "window", display: null }),
  };
}

/** What a browser window can do for the shell: it prints; files are chosen in the page itself. */
export function createLoopbackPorts(
  facts: { readonly version: string; readonly folders: StateFolders; readonly assets: string },
  tokens: TokenKeeper,
  audience: LoopbackAudience,
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
      audience: audienceWindows(audience, tokens),
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
