import { mkdir, realpath, stat } from "node:fs/promises";
import { dirname, isAbsolute, join } from "node:path";
import type { ExportOutcome } from "../contract/file-schemas.ts";
import type { ShellInput, ShellOutput } from "../contract/shell-api.ts";
import { failure, type ShellErrorCode, type ShellResult, success } from "../contract/shell-result.ts";
import { fileNameProblem } from "./check-file-name.ts";
import { errorCode, fileProblem } from "./file-problem.ts";
import { writeAtomically } from "./write-atomically.ts";
import type { NamedBytes } from "./write-files.ts";

interface Target extends NamedBytes {
  readonly folder: string;
  readonly replace: boolean;
  readonly keep: string | null;
}

const newFileMode = 0o666;

/** True when two paths lead to the same file. */
async function isSameFile(path: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([path, other].map((each) => stat(each, { bigint: true }).catch(() => null)));
  return a != null && b != null && a.ino === b.ino && a.dev === b.dev;
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}

async function writeOne({ name, bytes, folder, replace, keep }: Target): Promise<ExportOutcome> {
  const failed = (code: ShellErrorCode, message: string): ExportOutcome => ({ outcome: "failed", name, code, message });
  const problem = fileNameProblem(name);
  if (problem !== null) return failed("bad-name", `Cannot write ${name}: ${problem}.`);
  const path = join(folder, name);
  if (dirname(path) !== folder) return failed("bad-name", `Cannot write ${name}: it would be outside the folder.`);
  if (keep !== null && (await isSameFile(path, keep))) {
    return failed("denied", `${path} is the article itself and is not replaced.`);
  }
  if (!replace && (await isThere(path))) return { outcome: "exists", name, path };
  try {
    await writeAtomically(path, bytes, { mode: newFileMode });
    return { outcome: "written", name, path };
  } catch (error) {
    const { code, message } = fileProblem("write", path, error);
    return failed(code, message);
  }
}

function sameName(name: string): ExportOutcome {
  return { outcome: "failed", name, code: "bad-name", message: `Cannot write ${name}: another file has that name.` };
}

/**
 * Makes the folder. One level only: a path with more missing is a drive that went away, and Node's own `recursive` never
 * ends where a system answers "no such file" to making one, as /proc does.
 */
async function makeFolder(folder: string): Promise<string> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (errorCode(error) !== "EEXIST") throw error;
  }
  const real = await realpath(folder);
  if (!(await stat(real)).isDirectory()) throw Object.assign(new Error("not a folder"), { code: "EEXIST" });
  return real;
}

/** Writes files into one folder, each whole or not at all, never outside it; says of each what became of it. */
export async function writeExports(
  request: ShellInput<"writeExports">,
): Promise<ShellResult<ShellOutput<"writeExports">>> {
  if (!isAbsolute(request.folder)) return failure("bad-request", "A path has to be absolute.");
  let folder: string;
  try {
    folder = await makeFolder(request.folder);
  } catch (error) {
    return { ok: false, error: fileProblem("write", request.folder, error) };
  }
  const { replace, keep } = request;
  const outcomes: ExportOutcome[] = [];
  const names = new Set<string>();
  for (const file of request.files) {
    // Names that differ in case only are one file on many systems.
    const key = file.name.toLowerCase();
    outcomes.push(names.has(key) ? sameName(file.name) : await writeOne({ ...file, folder, replace, keep }));
    names.add(key);
  }
  return success({ outcomes });
}
