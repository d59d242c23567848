import type { ChildProcess } from "node:child_process";
import type { Page } from "playwright";

/** What a window is opened with. */
export interface WindowRequest {
  readonly env: NodeJS.ProcessEnv;
  readonly colourScheme: "light" | "dark";
  /** CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
  readonly files: readonly string[];
}

/** A started program and its page, before anybody watches it. */
export interface DeskWindow {
  readonly page: Page;
  readonly process: ChildProcess;
  /** All of the page's requests go there. */
  readonly origin: string;
  /** Loads the page; whatever watches it is in place. */
  load(): Promise<void>;
  /** Makes the page ask for a path by `ask`, and answers with this one in whatever way the shell asks. */
  choosePath(ask: () => Promise<void>, path: string): Promise<void>;
  /** Puts a web page into the clipboard, as copying it in a browser does. */
  copyPage(html: string): Promise<void>;
  /** Ends the program and what it was shown in. */
  end(): Promise<void>;
}
