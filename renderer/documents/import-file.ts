import type { Desk } from "../store/desk.ts";
import { importSource } from "./import-source.ts";
import { openPath } from "./open-path.ts";
import { refuseSource } from "./refuse-source.ts";

/** Largest file that is read, bytes: what the shell takes too. */
const largest = 256 * 1024 * 1024;

/** Opens a dropped file: from its path where the shell knows it, so that pictures beside it are found. */
export async function importFile(desk: Desk, file: File): Promise<void> {
  const path = desk.shell.pathOf(file);
  if (path !== null) return openPath(desk, path);
  const refusal = { name: file.name };
  if (file.size > largest) {
    refuseSource(desk, { key: "import.refused", parameters: { ...refusal, reason: { key: "problem.too-large" } } });
    return;
  }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    await importSource(desk, { bytes, name: file.name, path: null, file: null });
  } catch {
    // A folder, or a file that went away.
    refuseSource(desk, { key: "import.refused", parameters: { ...refusal, reason: { key: "problem.not-a-file" } } });
  }
}
