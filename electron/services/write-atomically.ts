import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { errorCode } from "./file-problem.ts";
import { unfinishedName } from "./unfinished-name.ts";

/** Windows refuses a rename while a virus scanner looks at the file: tried again for about ten seconds. */
const held = new Set(["EPERM", "EACCES", "EBUSY"]);
const mostTries = 28;
const delayStep = 25;

async function moveInPlace(from: string, to: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (process.platform !== "win32" || !held.has(errorCode(error)) || tries >= mostTries) throw error;
      await setTimeout(delayStep * tries);
    }
  }
}

/** Makes a rename last through a power cut, where the system can (Windows opens no folders). */
export async function flushFolder(folder: string): Promise<void> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(folder, "r");
    await handle.sync();
  } catch {
    // Not every file system can flush a folder; the file itself is flushed.
  } finally {
    await handle?.close().catch(() => {});
  }
}

export interface Permissions {
  /** Permission bits; the user's umask takes its own from them unless `exactly`. */
  readonly mode: number;
  readonly exactly?: boolean;
}

/** The user alone may read what the program keeps for itself. */
const ownOnly: Permissions = { mode: 0o600 };

/**
 * Writes a file whole or not at all: beside its place, flushed, then renamed. Whatever fails, what was there before is
 * unchanged and nothing else is left. The folder has to be there. Throws the system's error.
 */
export async function writeAtomically(
  path: string,
  bytes: Uint8Array | string,
  { mode, exactly = false }: Permissions = ownOnly,
): Promise<void> {
  const folder = dirname(path);
  const unfinished = join(folder, unfinishedName());
  try {
    const handle = await open(unfinished, "wx", mode);
    try {
      if (exactly) await handle.chmod(mode);
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await moveInPlace(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => {});
    throw error;
  }
  await flushFolder(folder);
}
