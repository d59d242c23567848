import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { basename } from "node:path";

export type InputResult =
  | { readonly ok: true; readonly name: string; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: string };

/** An article with pictures inside stays far below this; more would only exhaust the memory. Bytes. */
const largestInput = 64 * 1024 * 1024;

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  ENOTDIR: "there is no such file",
  EACCES: "you may not read it",
  EPERM: "you may not read it",
  EISDIR: "it is a folder, not a file",
  ENAMETOOLONG: "the name is too long",
  ELOOP: "its links lead in a circle",
};

function readWhole(descriptor: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let length = 0;
  while (length < size) {
    const count = readSync(descriptor, bytes, length, size - length, null);
    if (count === 0) break;
    length += count;
  }
  return bytes.subarray(0, length);
}

/** Reads the article's file whole. What cannot be read is refused with one sentence. */
export function readInput(path: string): InputResult {
  const refuse = (reason: string): InputResult => ({ ok: false, problem: `Cannot read ${path}: ${reason}.` });
  if (path.includes("\0")) return refuse("the name has a NUL character in it");
  let descriptor: number | undefined;
  try {
    // Without O_NONBLOCK a named pipe nobody writes to would hang the command.
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const info = fstatSync(descriptor);
    if (info.isDirectory()) return refuse("it is a folder, not a file");
    if (!info.isFile()) return refuse("it is not an ordinary file");
    if (info.size > largestInput) {
      return refuse(`it is larger than ${largestInput / 1024 / 1024} MB, too large for an article`);
    }
    return { ok: true, name: basename(path), bytes: readWhole(descriptor, info.size) };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return refuse(reasons[code ?? ""] ?? message);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
