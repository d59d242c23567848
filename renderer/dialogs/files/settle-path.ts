import type { FolderList } from "../../../electron/contract/file-schemas.ts";
import type { Shell } from "../../../electron/contract/shell-api.ts";
import { problemSaying } from "../../strings/problem-saying.ts";
import type { Saying } from "../../strings/saying.ts";
import { briefingName } from "./briefing-name.ts";
import { folderProblem } from "./folder-problem.ts";
import { joinPath } from "./join-path.ts";
import { pathCrumbs } from "./path-crumbs.ts";

/** What is to happen with a path or name that was typed. */
export type Settlement =
  | { readonly kind: "chosen"; readonly path: string }
  /** It is a folder: show it. */
  | { readonly kind: "folder"; readonly path: string }
  /** There is a file of that name, or there may be one: ask. */
  | { readonly kind: "taken"; readonly path: string; readonly name: string; readonly certain: boolean }
  | { readonly kind: "problem"; readonly saying: Saying };

function problem(saying: Saying): Settlement {
  return { kind: "problem", saying };
}

/** Finds out whether a typed path is a folder to be shown or a file to be opened. */
export async function settleOpenPath(shell: Shell, path: string): Promise<Settlement> {
  const folder = await shell.listFolder({ path });
  if (folder.ok) return { kind: "folder", path: folder.value.path };
  const file = await shell.readFile({ path });
  if (file.ok) return { kind: "chosen", path };
  const name = path.split(/[\\/]/u).at(-1) ?? path;
  return file.error.code === "not-found"
    ? problem({ key: "files.no-file", parameters: { path } })
    : problem({ key: "import.refused", parameters: { name, reason: problemSaying(file.error.code) } });
}

/** Shows a typed folder. One that is missing is taken if it can be made: in a folder that is there. */
export async function settleFolderPath(shell: Shell, path: string): Promise<Settlement> {
  const folder = await shell.listFolder({ path });
  if (folder.ok) return { kind: "folder", path: folder.value.path };
  const [parent, last] = pathCrumbs(path).slice(-2);
  const missing = problem(folderProblem(path, folder.error.code));
  if (folder.error.code !== "not-found" || parent === undefined || last === undefined) return missing;
  const above = await shell.listFolder({ path: parent.path });
  return above.ok ? { kind: "chosen", path: joinPath(above.value.path, last.name) } : missing;
}

/** What of a folder has a name. Systems that take "A" and "a" for one name are the rule on desks. */
function entryOf({ entries }: FolderList, name: string) {
  const same = (other: string) => other.normalize("NFC").toLowerCase() === name.normalize("NFC").toLowerCase();
  return entries.find((entry) => same(entry.name)) ?? null;
}

/** Decides where a briefing of this name in this folder is saved; what is there already is asked about. */
export async function settleSaveName(shell: Shell, folder: string, typed: string): Promise<Settlement> {
  const name = briefingName(typed);
  if (name === null) return problem({ key: "files.bad-name" });
  const list = await shell.listFolder({ path: folder });
  if (!list.ok) return problem(folderProblem(folder, list.error.code));
  const path = joinPath(list.value.path, name);
  const entry = entryOf(list.value, name);
  if (entry?.kind === "folder") return problem({ key: "files.is-folder", parameters: { name } });
  if (entry !== null) return { kind: "taken", path: entry.path, name: entry.name, certain: true };
  return list.value.cut ? { kind: "taken", path, name, certain: false } : { kind: "chosen", path };
}

/** The same for a whole path: of a folder, which is shown, or of the file to be. */
export async function settleSavePath(shell: Shell, path: string): Promise<Settlement> {
  const folder = await shell.listFolder({ path });
  if (folder.ok) return { kind: "folder", path: folder.value.path };
  const [parent, last] = pathCrumbs(path).slice(-2);
  if (parent === undefined || last === undefined || /[\\/]$/u.test(path)) {
    return problem(folderProblem(path, folder.error.code));
  }
  return settleSaveName(shell, parent.path, last.name);
}
