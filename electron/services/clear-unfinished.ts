import { lstat, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { isUnfinished } from "./unfinished-name.ts";

/** Nothing that is being written stays unchanged for so long, on a slow network drive either. Milliseconds. */
const oldAge = 15 * 60_000;

/** True for a file of this user that nobody writes any more. A link or a folder of such a name is not ours. */
async function isLeftBehind(path: string, now: number): Promise<boolean> {
  const info = await lstat(path);
  const isOwn = process.getuid === undefined || info.uid === process.getuid();
  return info.isFile() && isOwn && now - info.mtimeMs > oldAge;
}

/**
 * Takes away what a kill in the middle of a save left in a folder, once it is old; anything else stays. It never fails:
 * what cannot be taken away is only in the way of nobody. `now` is the time, milliseconds since 1970.
 */
export async function clearUnfinished(folder: string, now: number): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter(isUnfinished)) {
    const path = join(folder, name);
    try {
      if (await isLeftBehind(path, now)) await rm(path);
    } catch {
      // It went by itself, or the folder is read-only.
    }
  }
}
