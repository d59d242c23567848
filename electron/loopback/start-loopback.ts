import { join } from "node:path";
import { browserAdvice } from "../services/browser-advice.ts";
import { displayProblem } from "../services/display-problem.ts";
import { findBrowser, machineProbe } from "../services/find-browser.ts";
import { machineFolders } from "../services/state-folders.ts";
import { type AppWindows, createAppWindows } from "./app-window.ts";
import { usualPatience } from "./lifetime.ts";
import { parseLoopbackArguments } from "./loopback-arguments.ts";
import { type LoopbackShell, startLoopbackShell } from "./loopback-shell.ts";
import { joinInstance } from "./single-instance.ts";

/** What the program is and where it lies. */
export interface Installation {
  readonly version: string;
  /** The folder the bundler filled. */
  readonly dist: string;
}

/** What the process ends with; the same numbers as the command line's. */
const exitCodes = { done: 0, failed: 1, wrongUsage: 2, noBrowser: 3 } as const;

/** Signals that end the shell, with their numbers: what is being written still is. */
const endings = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

function reportNoWindow(windows: AppWindows): number {
  const words = windows.lastWords();
  say(`The browser showed no window${words === "" ? "." : `: ${words}`}`);
  return exitCodes.noBrowser;
}

/** Ends when the last page has gone, the browser has failed or a signal came. Gives the exit code. */
async function runUntilEnd(shell: LoopbackShell, windows: AppWindows | null): Promise<number> {
  const signalled = new Promise<number>((resolve) => {
    // 128 and the signal's number is what a terminal reports for a program that a signal ended.
    for (const [signal, number] of Object.entries(endings)) process.once(signal, () => resolve(128 + number));
  });
  const left = shell.ended.then((came) => (came || windows === null ? exitCodes.done : reportNoWindow(windows)));
  // A browser that fails later takes its pages along, and the shell ends with those.
  const failed = windows?.failed.then(() => (shell.pages() > 0 ? left : reportNoWindow(windows))) ?? left;
  const code = await Promise.race([signalled, left, failed]);
  windows?.close();
  await shell.close();
  return code;
}

/** Serves without a window, and says where. */
async function serveOnly(files: readonly string[], { version, dist }: Installation): Promise<number> {
  const folders = machineFolders();
  const shell = await startLoopbackShell({ version, dist, folders, patience: usualPatience, openWindow: null });
  process.stdout.write(`${shell.newAddress(files)}\n`);
  return runUntilEnd(shell, null);
}

async function showWindow(files: readonly string[], { version, dist }: Installation): Promise<number> {
  const problem = displayProblem(process.platform, process.env);
  if (problem !== null) {
    say(problem);
    return exitCodes.failed;
  }
  const browser = findBrowser(machineProbe(), "window");
  if (!browser.ok) {
    say(`${browser.problem} ${browserAdvice(process.platform)}`);
    return exitCodes.noBrowser;
  }
  const folders = machineFolders();
  const windows = createAppWindows(browser.path, join(folders.state, "browser"));
  let open: (paths: readonly string[]) => void = () => {};
  const instance = await joinInstance(folders.state, files, (paths) => open(paths));
  if (instance.kind === "handed-over") return exitCodes.done;
  try {
    const { open: openWindow } = windows;
    const shell = await startLoopbackShell({ version, dist, folders, patience: usualPatience, openWindow });
    open = (paths) => windows.open(shell.newAddress(paths));
    open(files);
    return await runUntilEnd(shell, windows);
  } finally {
    instance.release();
  }
}

/**
 * Runs the app in windows of an installed browser until the last one is closed; with `--no-window` it only serves and
 * prints the address. A second start hands its files to the first. Gives the exit code.
 */
export async function startLoopback(words: readonly string[], installation: Installation): Promise<number> {
  const parsed = parseLoopbackArguments(words, process.cwd());
  if (typeof parsed === "string") {
    say(parsed);
    return exitCodes.wrongUsage;
  }
  try {
    return await (parsed.window ? showWindow : serveOnly)(parsed.files, installation);
  } catch (error) {
    say(`Lectern cannot start: ${error instanceof Error ? error.message : String(error)}.`);
    return exitCodes.failed;
  }
}
