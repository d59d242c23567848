import type { Stats } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, isAbsolute, join, resolve } from "node:path";
import type { FolderEntry, FolderList, Place } from "../contract/file-schemas.ts";
import { failure, type ShellResult, success } from "../contract/shell-result.ts";
import { fileProblem } from "./file-problem.ts";

/** Entries of one folder that are listed; nobody finds a file among more. */
const most = 5000;
/** Questions to the disk at a time. */
const batch = 64;

const byName = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" }).compare;

async function inspect(path: string): Promise<Stats | null> {
  return stat(path).catch(() => null);
}

async function isFolder(path: string): Promise<boolean> {
  return (await inspect(path))?.isDirectory() ?? false;
}

/** A row of the list; null for what is neither a folder nor an ordinary file. Links count as what they lead to. */
async function describe(folder: string, name: string): Promise<FolderEntry | null> {
  const path = join(folder, name);
  const info = await inspect(path);
  if (info === null || !(info.isDirectory() || info.isFile())) return null;
  const kind = info.isDirectory() ? "folder" : "file";
  return { name, path, kind, bytes: info.size, modified: Math.max(0, info.mtimeMs) };
}

async function describeAll(folder: string, names: readonly string[]): Promise<readonly FolderEntry[]> {
  const entries: FolderEntry[] = [];
  for (let start = 0; start < names.length; start += batch) {
    const rows = await Promise.all(names.slice(start, start + batch).map((name) => describe(folder, name)));
    entries.push(...rows.filter((row) => row !== null));
  }
  return entries.sort((a, b) => Number(b.kind === "folder") - Number(a.kind === "folder") || byName(a.name, b.name));
}

/** Folders to begin with, of those that are there. */
async function listPlaces(home: string): Promise<readonly Place[]> {
  const candidates: Place[] = [
    { place: "home", path: home },
    { place: "desktop", path: join(home, "Desktop") },
    { place: "documents", path: join(home, "Documents") },
    { place: "downloads", path: join(home, "Downloads") },
  ];
  if (process.platform === "win32") {
    for (const letter of "ABCDEFGHIJKLMNOPQRSTUVWXYZ") candidates.push({ place: "drive", path: `${letter}:\\` });
  } else {
    candidates.push({ place: "drive", path: "/" });
  }
  const there = await Promise.all(candidates.map(({ path }) => isFolder(path)));
  return candidates.filter((_, index) => there[index]);
}

/** Lists a folder for the page's own file panel. Hidden entries are left out. */
export async function listFolder(folder: string, home = homedir()): Promise<ShellResult<FolderList>> {
  if (!isAbsolute(folder)) return failure("bad-request", "A path has to be absolute.");
  const path = resolve(folder);
  try {
    const names = (await readdir(path)).filter((name) => !name.startsWith("."));
    const parent = dirname(path);
    return success({
      path,
      parent: parent === path ? null : parent,
      entries: [...(await describeAll(path, names.slice(0, most)))],
      cut: names.length > most,
      places: [...(await listPlaces(home))],
    });
  } catch (error) {
    const { code, message } = fileProblem("read", path, error);
    return code === "not-found" ? failure("not-found", `There is no folder ${path}.`) : failure(code, message);
  }
}

/** The first of some folders that is there; the user's own when none is. */
export async function firstFolder(folders: readonly string[]): Promise<string> {
  for (const folder of folders) if (isAbsolute(folder) && (await isFolder(folder))) return folder;
  return homedir();
}
