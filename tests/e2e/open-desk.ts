import type { ChildProcess } from "node:child_process";
import type { Page } from "playwright";
import { expect } from "vitest";
import type { DeskWindow } from "./desk-window.ts";
import { ensureBuilt } from "./ensure-built.ts";
import { openInBrowser } from "./open-in-browser.ts";
import { openInElectron } from "./open-in-electron.ts";
import { makeScratch, type Scratch } from "./scratch.ts";
import type { ShellKind } from "./shell-kinds.ts";
import { foreignRequests, type PageRecord, watchPage } from "./watch-page.ts";

export interface DeskOptions {
  readonly shell?: ShellKind;
  /** Goes into `LC_ALL`. */
  readonly locale?: string;
  readonly colourScheme?: "light" | "dark";
  /** Size of the window, CSS pixels. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Files that the program is started with. */
  readonly files?: readonly string[];
  /** What the program finds in its environment besides. */
  readonly env?: Readonly<Record<string, string>>;
  /** Folders of an earlier start, to go on with; whoever hands them in removes them. */
  readonly scratch?: Scratch;
}

export interface OpenDesk extends PageRecord {
  readonly page: Page;
  /** The shell: kill it to see what is left. */
  readonly process: ChildProcess;
  readonly scratch: Scratch;
  readonly choosePath: DeskWindow["choosePath"];
  readonly copyPage: DeskWindow["copyPage"];
  /**
   * Ends everything. Fails when the page asked for anything outside its shell, or complained of anything that `allowed`
   * does not fit (a shell that was killed is missed, for one). The second time it does nothing.
   */
  close(allowed?: RegExp): Promise<void>;
}

/** Opens the built desk in a real shell with folders of its own, and writes down all that its page does. */
export async function openDesk(options: DeskOptions = {}): Promise<OpenDesk> {
  ensureBuilt();
  const { shell = "browser", locale = "en_GB.UTF-8", colourScheme = "light", files = [] } = options;
  const size = options.size ?? { width: 1360, height: 860 };
  const scratch = options.scratch ?? makeScratch();
  const open = shell === "browser" ? openInBrowser : openInElectron;
  const window = await open({ env: { ...scratch.env, LC_ALL: locale, ...options.env }, colourScheme, size, files });
  const record = watchPage(window.page);
  await window.load();
  let closed = false;
  return {
    ...record,
    page: window.page,
    process: window.process,
    scratch,
    choosePath: window.choosePath,
    copyPage: window.copyPage,
    async close(allowed) {
      if (closed) return;
      closed = true;
      await window.end();
      if (options.scratch === undefined) scratch.remove();
      expect(foreignRequests(record, window.origin)).toEqual([]);
      expect(record.errors.filter((error) => allowed === undefined || !allowed.test(error))).toEqual([]);
    },
  };
}
