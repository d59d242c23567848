import { createHash } from "node:crypto";
import { constants, type Stats } from "node:fs";
import { open, stat } from "node:fs/promises";
import type { FileVersion } from "../contract/value-schemas.ts";

/** A file's bytes and the version they are. */
export interface VersionedBytes {
  readonly bytes: Uint8Array;
  readonly version: FileVersion;
}

/** SHA-256, hexadecimal. */
export function hashBytes(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function versionOf(bytes: Uint8Array, { mtimeMs }: Pick<Stats, "mtimeMs">): FileVersion {
  return { hash: hashBytes(bytes), bytes: bytes.length, modified: Math.max(0, mtimeMs) };
}

function refuse(code: string): never {
  throw Object.assign(new Error(code), { code });
}

/**
 * Reads an ordinary file whole. Throws the system's error; `EISDIR` also for what is no ordinary file, `EFBIG` when it
 * is larger than `limit` bytes.
 */
export async function readVersioned(path: string, limit: number): Promise<VersionedBytes> {
  // Without O_NONBLOCK a named pipe nobody writes to would hang the call.
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const info = await handle.stat();
    if (!info.isFile()) refuse("EISDIR");
    if (info.size > limit) refuse("EFBIG");
    const bytes = new Uint8Array(await handle.readFile());
    // A file may have grown meanwhile.
    if (bytes.length > limit) refuse("EFBIG");
    return { bytes, version: versionOf(bytes, info) };
  } finally {
    await handle.close();
  }
}

/** The version of bytes that have just been written to `path`. */
export async function writtenVersion(path: string, bytes: Uint8Array): Promise<FileVersion> {
  return versionOf(bytes, await stat(path));
}

/** True when a file looks the same from outside: then it is not read to be sure. */
function looksSame({ bytes, modified }: FileVersion, { size, mtimeMs }: Stats): boolean {
  return size === bytes && mtimeMs === modified;
}

/**
 * What a file is now, null when there is none. The file is read only when size or time differ from `seen`. Throws the
 * system's error when it cannot be looked at.
 */
export async function currentVersion(
  path: string,
  seen: FileVersion | null,
  limit: number,
): Promise<FileVersion | null> {
  try {
    if (seen !== null && looksSame(seen, await stat(path))) return seen;
    return (await readVersioned(path, limit)).version;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw error;
  }
}
