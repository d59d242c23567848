import {
  type BigIntStats,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileProblem } from "./file-problem.ts";
import { unfinishedName } from "./unfinished-name.ts";

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type WriteOutcome =
  /** In the order of the files given. */
  { readonly ok: true; readonly paths: readonly string[] } | { readonly ok: false; readonly problem: string };

/** Why something could not be written, for the user. */
export function describeWriteProblem(path: string, error: unknown): string {
  return fileProblem("write", path, error).message;
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The failure that led here is the one to report.
  }
}

/**
 * Makes a folder and what is missing above it. Node's own `recursive` never ends where a system answers "no such file"
 * to making one, as /proc does (seen in Node 20.20).
 */
function makeFolder(folder: string): void {
  const missing: string[] = [];
  for (let path = resolve(folder); !existsSync(path); path = dirname(path)) missing.push(path);
  for (const path of missing.reverse()) mkdirSync(path);
  if (!statSync(folder).isDirectory()) throw Object.assign(new Error("not a folder"), { code: "EEXIST" });
}

/** Writes and flushes a new file; on failure nothing of it is left. */
function writeNew(path: string, bytes: Uint8Array): void {
  const descriptor = openSync(path, "wx");
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
    fsyncSync(descriptor);
  } catch (error) {
    removeQuietly(path);
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

/** Makes the renames last through a power cut, where the system can (Windows opens no folders). */
function flushFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, "r");
    fsyncSync(descriptor);
    closeSync(descriptor);
  } catch {
    // Not every file system can flush a folder; the files themselves are flushed.
  }
}

function existing(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return undefined;
  }
}

/** Why the files may not go to their places, null when they may. Asked before anything is replaced. */
function placeProblem(paths: readonly string[], keep: string): string | null {
  const kept = existing(keep);
  for (const path of paths) {
    const there = existing(path);
    if (there?.isDirectory()) return describeWriteProblem(path, { code: "EISDIR" });
    if (there === undefined || there.ino !== kept?.ino || there.dev !== kept.dev) continue;
    return `${path} is the file itself that this is made of, and is not replaced: choose another folder with --out.`;
  }
  return null;
}

/**
 * Writes files into a folder, which is made if missing: each whole or not at all. All are written beside their places
 * and flushed first, then renamed, so a full disk leaves what was there before. `keep` is a file that must not be
 * replaced: the one that everything is made of.
 */
export function writeFiles(folder: string, files: readonly NamedBytes[], keep: string): WriteOutcome {
  const targets = files.map(({ name, bytes }) => ({
    path: join(folder, name),
    temporary: join(folder, unfinishedName()),
    bytes,
  }));
  const problem = placeProblem(
    targets.map(({ path }) => path),
    keep,
  );
  if (problem !== null) return { ok: false, problem };
  let current = folder;
  try {
    makeFolder(folder);
    for (const { path, temporary, bytes } of targets) {
      current = path;
      writeNew(temporary, bytes);
    }
    for (const { path, temporary } of targets) {
      current = path;
      renameSync(temporary, path);
    }
    flushFolder(folder);
    return { ok: true, paths: targets.map(({ path }) => path) };
  } catch (error) {
    for (const { temporary } of targets) removeQuietly(temporary);
    return { ok: false, problem: describeWriteProblem(current, error) };
  }
}
