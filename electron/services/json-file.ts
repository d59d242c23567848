import { mkdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { writeAtomically } from "./write-atomically.ts";

/** Far more than the program ever writes; a larger file is not its own. Bytes. */
const largestFile = 4 * 1024 * 1024;

/** A small file of JSON that the program keeps for itself. */
export interface JsonFile<T> {
  /** What the file says, repaired; a file that is missing or unreadable is as good as empty. */
  read(): Promise<T>;
  /** Changes what it says. Changes are made one after the other. Rejects with the system's error. */
  update(change: (value: T) => T): Promise<T>;
}

/** A JSON file whose content `repair` makes sense of, whatever it holds. */
export function openJsonFile<T>(path: string, repair: (raw: unknown) => T): JsonFile<T> {
  let queue: Promise<unknown> = Promise.resolve();

  async function read(): Promise<T> {
    try {
      const text = await readFile(path, "utf8");
      return repair(text.length > largestFile ? null : JSON.parse(text));
    } catch {
      return repair(null);
    }
  }

  async function write(change: (value: T) => T): Promise<T> {
    const value = change(await read());
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeAtomically(path, `${JSON.stringify(value, null, 2)}\n`);
    return value;
  }

  return {
    read,
    update(change) {
      const outcome = queue.then(() => write(change));
      queue = outcome.catch(() => {});
      return outcome;
    },
  };
}
