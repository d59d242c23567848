import { spawn } from "node:child_process";
import { join } from "node:path";
import { chooseShell } from "./choose-shell.ts";
import { findBrowser, machineProbe } from "./find-browser.ts";
import { findElectron } from "./find-electron.ts";

export interface LaunchRequest {
  /** Absolute paths. */
  readonly files: readonly string[];
  /** The folder the bundler filled. */
  readonly dist: string;
  /** The folder with the installed packages. */
  readonly modules: string;
}

export type LaunchOutcome =
  | { readonly kind: "ended"; readonly code: number }
  | { readonly kind: "none"; readonly reason: "display" | "program"; readonly problem: string };

function runToEnd(program: string, words: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, words, { stdio: "inherit" });
    // A terminal's interrupt reaches the app itself; this process waits for it to end.
    const ignore = () => {};
    for (const signal of ["SIGINT", "SIGHUP"] as const) process.on(signal, ignore);
    process.once("SIGTERM", () => child.kill("SIGTERM"));
    child.once("error", () => resolve(1));
    child.once("exit", (code, signal) => resolve(code ?? (signal === null ? 1 : 128)));
  });
}

/** Starts the app and waits for its end; else says exactly what is missing. */
export async function launchApp({ files, dist, modules }: LaunchRequest): Promise<LaunchOutcome> {
  const chosen = chooseShell({
    platform: process.platform,
    env: process.env,
    electron: findElectron(modules, process.env),
    browser: findBrowser(machineProbe(), "window"),
  });
  if (chosen.kind === "none") return chosen;
  const flags = [
    // Chromium refuses its sandbox to root, in Electron too.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    // Wayland lets no program place its windows; the choice is made before the app's own code runs.
    ...(process.platform === "linux" && process.env.DISPLAY ? ["--ozone-platform=x11"] : []),
  ];
  const code =
    chosen.kind === "electron"
      ? await runToEnd(chosen.program, [...flags, join(dist, "desktop"), ...files])
      : await runToEnd(process.execPath, [join(dist, "loopback/main.js"), "--", ...files]);
  return { kind: "ended", code };
}
