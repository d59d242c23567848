import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findElectron } from "../../electron/services/find-electron.ts";
import { runCommand } from "./run-command.ts";

/** A machine without the network is not asked again for a day, milliseconds. */
const forgetAfter = 24 * 3_600_000;
/** How long the fetching may take before the app starts without it, seconds. */
const patience = 90;

/** True when fetching failed a short while ago. */
function failedLately(mark: string): boolean {
  return existsSync(mark) && Date.now() - statSync(mark).mtimeMs < forgetAfter;
}

/**
 * Fetches Electron's program into the installed package if it is not there and can be had. Says what it does, since it
 * is a hundred megabytes; a failure is remembered for a day and is no obstacle.
 */
export async function fetchElectron(root: string): Promise<void> {
  const modules = join(root, "node_modules");
  const script = join(modules, "electron/install.js");
  const mark = join(root, ".cache/electron-not-fetched");
  if (findElectron(modules, process.env) !== null || !existsSync(script) || failedLately(mark)) return;
  process.stderr.write("Fetching Electron, once (about 100 MB). Without it an installed browser shows the app.\n");
  const late = setTimeout(() => process.stderr.write("Still fetching …\n"), 15_000);
  const { ok } = await runCommand(process.execPath, [script], { folder: root, patience });
  clearTimeout(late);
  rmSync(mark, { force: true });
  if (ok) return;
  mkdirSync(join(root, ".cache"), { recursive: true });
  writeFileSync(mark, "");
  process.stderr.write(
    'Electron could not be fetched; it is tried again tomorrow, or with "npx install-electron --no".\n',
  );
}
