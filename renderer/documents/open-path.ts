import type { Desk } from "../store/desk.ts";
import { problemSaying } from "../strings/problem-saying.ts";
import { choosePath } from "./choose-path.ts";
import { type ImportOptions, importSource } from "./import-source.ts";
import { refuseSource } from "./refuse-source.ts";

/** The last part of a path, of either kind of system. */
export function fileName(path: string): string {
  return path.split(/[\\/]/u).at(-1) ?? path;
}

/** Opens a file by its path: an article or a `.briefing`. */
export async function openPath(desk: Desk, path: string, options: ImportOptions = {}): Promise<void> {
  const result = await desk.shell.readFile({ path });
  if (!result.ok) {
    const reason = problemSaying(result.error.code);
    refuseSource(desk, { key: "import.refused", parameters: { name: fileName(path), reason } });
    return;
  }
  const { name, bytes, version, readOnly } = result.value;
  await importSource(desk, { bytes, name, path, file: { path, name, version, readOnly } }, options);
}

/** Lets the user choose a file and opens it. */
export async function openChosen(desk: Desk): Promise<void> {
  const path = await choosePath(desk, { purpose: "open" });
  if (path !== null) await openPath(desk, path);
}
