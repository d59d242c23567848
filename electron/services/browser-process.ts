import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { setTimeout } from "node:timers/promises";
import { quietFlags } from "./browser-flags.ts";
import { type DevToolsPipe, openDevToolsPipe } from "./devtools-pipe.ts";

/** A running browser without a window, with a profile of its own that goes when it stops. */
export interface BrowserProcess {
  readonly pipe: DevToolsPipe;
  /** The browser's last line on stderr, once it has ended or a moment has passed: why it would not start. */
  lastWords(): Promise<string>;
  /** Ends the browser and removes its profile. */
  stop(): Promise<void>;
}

/** What a browser without a window needs besides. The last one is for containers, whose /dev/shm is often small. */
const headlessFlags = [
  "--headless",
  "--remote-debugging-pipe",
  "--no-startup-window",
  "--host-resolver-rules=MAP * ~NOTFOUND",
  "--disable-gpu",
  "--disable-dev-shm-usage",
];

/** How much of the browser's stderr is kept, characters. */
const keptStderr = 4000;
/** How long a browser that failed may take to say why, milliseconds. */
const lastWordsDelay = 500;

/** Flags for one start. Chromium refuses to run as root with its sandbox on, so only then is it turned off. */
export function browserArguments(profile: string, userId: number | undefined): readonly string[] {
  return [...headlessFlags, ...quietFlags, `--user-data-dir=${profile}`, ...(userId === 0 ? ["--no-sandbox"] : [])];
}

/** The last line of a browser's stderr that says something, without Chromium's log prefix. */
export function lastLine(stderr: string): string {
  const lines = stderr.split("\n").filter((line) => line.trim() !== "");
  return (lines.at(-1) ?? "").replace(/^\[[^\]]*\]\s*/, "").trim();
}

function removeProfile(profile: string): void {
  try {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
  } catch {
    // A helper process of the browser may still hold a file: the system's own clean-up of temporary files has it then.
  }
}

/** Ends the browser with its helper processes, which on POSIX share a process group of their own. */
function killGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (process.platform === "win32") child.kill("SIGKILL");
    else process.kill(-child.pid, "SIGKILL");
  } catch {
    child.kill("SIGKILL");
  }
}

/** Starts a browser without a window and returns at once: what is sent meanwhile waits in the pipe. */
export function startBrowser(program: string): BrowserProcess {
  const profile = mkdtempSync(join(tmpdir(), "lectern-browser-"));
  const child = spawn(program, browserArguments(profile, process.getuid?.()), {
    stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"],
    // The browser's own temporary files then go with the profile. Elsewhere paths would outgrow those of sockets.
    env: process.platform === "linux" ? { ...process.env, TMPDIR: profile } : process.env,
    detached: process.platform !== "win32",
    windowsHide: true,
  });
  let stderr = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    stderr = (stderr + text).slice(-keptStderr);
  });
  const silent = new Promise<void>((resolve) => child.stderr?.once("close", resolve));
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", (error) => {
      stderr += `\n${error.message}`;
      resolve();
    });
  });
  const leave = () => {
    killGroup(child);
    removeProfile(profile);
  };
  process.once("exit", leave);

  return {
    pipe: openDevToolsPipe(child.stdio[3] as Writable, child.stdio[4] as Readable),
    async lastWords() {
      await Promise.race([silent, setTimeout(lastWordsDelay, undefined, { ref: false })]);
      return lastLine(stderr);
    },
    async stop() {
      killGroup(child);
      await ended;
      process.off("exit", leave);
      removeProfile(profile);
    },
  };
}
