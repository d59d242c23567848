import { existsSync } from "node:fs";
import { join } from "node:path";
import { browserAdvice } from "../../electron/services/browser-advice.ts";
import { findBrowser, machineProbe } from "../../electron/services/find-browser.ts";
import { runCommand } from "./run-command.ts";

const root = join(import.meta.dirname, "../..");

export type EnsuredBrowser =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly problem: string };

/** Debian's and Ubuntu's way, for root only: containers and CI machines. */
async function installWithApt(): Promise<void> {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  process.stdout.write("No browser found: installing Debian's chromium …\n");
  const install = ["install", "-y", "--no-install-recommends", "chromium"];
  for (const words of [["update"], install]) {
    const { ok, output } = await runCommand("apt-get", words, { folder: root, env });
    if (!ok) process.stdout.write(output);
  }
}

function mayUseApt(): boolean {
  return process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

/** Finds a browser to print with, installing one where that needs no questions asked; else says exactly what to do. */
export async function ensureBrowser(): Promise<EnsuredBrowser> {
  let found = findBrowser(machineProbe());
  if (!found.ok && !process.env.LECTERN_BROWSER && mayUseApt()) {
    await installWithApt();
    found = findBrowser(machineProbe());
  }
  return found.ok ? found : { ok: false, problem: `${found.problem} ${browserAdvice(process.platform)}` };
}

/** `node build/scripts/run-script.js build/scripts/ensure-browser.ts` */
export async function main(_words: readonly string[]): Promise<number> {
  const browser = await ensureBrowser();
  process.stdout.write(browser.ok ? `Browser: ${browser.path}\n` : `${browser.problem}\n`);
  return browser.ok ? 0 : 1;
}
