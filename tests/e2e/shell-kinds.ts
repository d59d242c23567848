import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { displayProblem } from "../../electron/services/display-problem.ts";
import { chromiumPath } from "../helpers/launch-chromium.ts";

export type ShellKind = "browser" | "electron";

/** Where npm puts Electron's program. It is fetched from outside the registry and so may be missing. */
const electronFolder = join(process.cwd(), "node_modules/electron/dist");

/** Electron's program, null where it is not installed. */
export const electronPath: string | null =
  ["electron", "electron.exe", "Electron.app/Contents/MacOS/Electron"]
    .map((name) => join(electronFolder, name))
    .find(existsSync) ?? null;

const missing: Readonly<Record<ShellKind, string | null>> = {
  browser: chromiumPath === null ? "no Chromium is installed" : null,
  electron:
    electronPath !== null
      ? displayProblem(process.platform, process.env) && "there is no display to show its window on"
      : existsSync(electronFolder) && readdirSync(electronFolder).length > 0
        ? "node_modules/electron/dist holds no program of this system"
        : "Electron's program is not installed in node_modules/electron/dist",
};

/** Every shell with the reason why its stories cannot be told here, null when they can. Reasons are printed. */
export const shells: readonly { readonly shell: ShellKind; readonly reason: string | null }[] = (
  ["browser", "electron"] as const
).map((shell) => ({ shell, reason: missing[shell] }));

/** Says which stories are left out, and why. */
export function reportSkipped(story: string): void {
  for (const { shell, reason } of shells) if (reason !== null) console.log(`Skipped: ${story} (${shell}): ${reason}.`);
}
