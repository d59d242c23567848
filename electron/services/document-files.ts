import { constants } from "node:fs";
import { access, realpath, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute } from "node:path";
import type { SaveOutcome } from "../contract/document-schemas.ts";
import type { ShellInput, ShellOutput } from "../contract/shell-api.ts";
import { failure, type ShellResult, success } from "../contract/shell-result.ts";
import type { FileVersion } from "../contract/value-schemas.ts";
import { clearUnfinished } from "./clear-unfinished.ts";
import { errorCode, fileProblem } from "./file-problem.ts";
import { currentVersion, readVersioned, writtenVersion } from "./file-version.ts";
import { writeAtomically } from "./write-atomically.ts";

/** Articles with pictures inside and briefings stay far below this; more would only exhaust the memory. Bytes. */
export const largestDocument = 256 * 1024 * 1024;

/** Permission bits of a new document, before the user's umask. */
const newFileMode = 0o666;
const anyWriteBit = 0o222;

/** The file a path leads to: a link is followed, so that saving keeps it. The path itself where there is no file yet. */
async function resolveLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return path;
    throw error;
  }
}

/** Clears up after a kill where the document's file really lies. */
async function clearBeside(path: string): Promise<void> {
  const target = await resolveLinks(path).catch(() => path);
  await clearUnfinished(dirname(target), Date.now());
}

async function isReadOnly(path: string): Promise<boolean> {
  try {
    // Asked besides `access`, which always says yes to root.
    if (((await stat(path)).mode & anyWriteBit) === 0) return true;
    await access(path, constants.W_OK);
    return false;
  } catch (error) {
    return errorCode(error) !== "ENOENT";
  }
}

/** Reads an article or a briefing. */
export async function openFile({ path }: ShellInput<"readFile">): Promise<ShellResult<ShellOutput<"readFile">>> {
  if (!isAbsolute(path)) return failure("bad-request", "A path has to be absolute.");
  try {
    const { bytes, version } = await readVersioned(path, largestDocument);
    if (isDocument(path)) void clearBeside(path);
    return success({ path, name: basename(path), bytes, version, readOnly: await isReadOnly(path) });
  } catch (error) {
    return { ok: false, error: fileProblem("read", path, error) };
  }
}

function isDocument(path: string): boolean {
  return /[^/\\]\.briefing$/iu.test(path);
}

/** Why nothing may be written to a path, null when it may be tried. */
async function saveProblem(path: string): Promise<ShellResult<never> | null> {
  if (!isAbsolute(path)) return failure("bad-request", "A path has to be absolute.");
  if (!isDocument(path)) return failure("bad-name", "A briefing's file name ends in .briefing.");
  const folder = dirname(path);
  try {
    if (!(await stat(folder)).isDirectory()) throw Object.assign(new Error("not a folder"), { code: "ENOTDIR" });
  } catch (error) {
    const { code, message } = fileProblem("write", path, error);
    return code === "folder-gone"
      ? failure("folder-gone", `Cannot write ${path}: its folder is not there any more.`)
      : failure(code, message);
  }
  if (await isReadOnly(path)) return failure("read-only", `Cannot write ${path}: the file is read-only.`);
  return null;
}

async function writeDocument(path: string, bytes: Uint8Array): Promise<FileVersion> {
  const target = await resolveLinks(path);
  const there = await stat(target).catch(() => null);
  // A new file gets what the umask leaves, a replaced one keeps who may read it.
  const permissions = there === null ? { mode: newFileMode } : { mode: there.mode & 0o777, exactly: true };
  await writeAtomically(target, bytes, permissions);
  return writtenVersion(target, bytes);
}

/**
 * Saves a briefing, unless the file is not what the page last saw. Whatever goes wrong, the file is what it was before;
 * folders are never made.
 */
export async function saveDocument(request: ShellInput<"saveDocument">): Promise<ShellResult<SaveOutcome>> {
  const { path, bytes, seen, replace } = request;
  const problem = await saveProblem(path);
  if (problem !== null) return problem;
  try {
    if (!replace) {
      const found = await currentVersion(path, null, largestDocument);
      if (found?.hash !== seen?.hash) return success({ outcome: "changed-outside", found });
    }
    const version = await writeDocument(path, bytes);
    void clearBeside(path);
    return success({ outcome: "saved", version });
  } catch (error) {
    return { ok: false, error: fileProblem("write", path, error) };
  }
}
