import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { quietFlags } from "../services/browser-flags.ts";
import { lastLine } from "../services/browser-process.ts";

/** A browser that shows pages of the program as windows of their own, with a profile of its own. */
export interface AppWindows {
  /** Opens a window at an address. A running browser of the same profile opens it, and this process ends. */
  open(address: string): void;
  /** Ends when a browser could not be started or failed; its reason is in `lastWords`. */
  readonly failed: Promise<void>;
  /** The last thing a browser said on stderr. */
  lastWords(): string;
  /** Ends the browser with all windows. */
  close(): void;
}

/** How much of the browser's stderr is kept, characters. */
const keptStderr = 4000;

/** Set before a profile's first start. Translation offers itself whatever the flags say, and tabs must not be put to sleep. */
const preferences = {
  translate: { enabled: false },
  credentials_enable_service: false,
  profile: { password_manager_enabled: false },
  browser: { check_default_browser: false },
};
const localState = {
  background_mode: { enabled: false },
  performance_tuning: { high_efficiency_mode: { state: 0 }, battery_saver_mode: { state: 0 } },
};

function writeOnce(path: string, content: object): void {
  if (!existsSync(path)) writeFileSync(path, JSON.stringify(content), { mode: 0o600 });
}

/** Makes the profile's folder, with what has to be set before the browser sees it. */
export function prepareProfile(profile: string): void {
  mkdirSync(join(profile, "Default"), { recursive: true, mode: 0o700 });
  writeOnce(join(profile, "Default/Preferences"), preferences);
  writeOnce(join(profile, "Local State"), localState);
}

/** Flags for a window at an address. Chromium refuses to run as root with its sandbox on, so only then is it turned off. */
export function windowArguments(address: string, profile: string, userId: number | undefined): readonly string[] {
  return [
    `--app=${address}`,
    `--user-data-dir=${profile}`,
    "--window-size=1360,860",
    ...quietFlags,
    // No name is resolved at all: the page is at an address, and nothing else is ever asked for.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    "--hide-crash-restore-bubble",
    "--disable-background-mode",
    ...(userId === 0 ? ["--no-sandbox", "--test-type"] : []),
  ];
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (process.platform === "win32") child.kill();
    else process.kill(-child.pid, "SIGTERM");
  } catch {
    child.kill();
  }
}

/** App windows of the browser `program`. Nothing is started yet. */
export function createAppWindows(program: string, profile: string): AppWindows {
  const children: ChildProcess[] = [];
  let stderr = "";
  let fail: () => void = () => {};
  const failed = new Promise<void>((resolve) => {
    fail = resolve;
  });
  return {
    failed,
    open(address) {
      prepareProfile(profile);
      const child = spawn(program, windowArguments(address, profile, process.getuid?.()), {
        stdio: ["ignore", "ignore", "pipe"],
        // A group of its own: an interrupt of the terminal reaches the shell first, which then ends the browser.
        detached: process.platform !== "win32",
      });
      children.push(child);
      child.stderr?.setEncoding("utf8").on("data", (text: string) => {
        stderr = (stderr + text).slice(-keptStderr);
      });
      child.once("error", (error) => {
        stderr += `\n${error.message}`;
        fail();
      });
      // A browser that hands the address to a running one ends at once, too, but well.
      child.once("close", (code) => {
        if (code !== 0 && code !== null) fail();
      });
    },
    lastWords: () => lastLine(stderr),
    close() {
      for (const child of children) killGroup(child);
    },
  };
}
