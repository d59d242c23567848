import { join } from "node:path";
import * as v from "valibot";
import { type RecentFile, recentFileSchema } from "../contract/document-schemas.ts";
import { type JsonFile, openJsonFile } from "./json-file.ts";

/** How many files are remembered. */
const most = 20;

function repairRecents(raw: unknown): readonly RecentFile[] {
  const rows = Array.isArray(raw) ? raw : [];
  return rows.flatMap((row: unknown) => (v.is(recentFileSchema, row) ? [row] : [])).slice(0, most);
}

/** The files opened last, newest first, in `recents.json` of the configuration folder. */
export function openRecents(configFolder: string): JsonFile<readonly RecentFile[]> {
  return openJsonFile(join(configFolder, "recents.json"), repairRecents);
}

/** The list with a file at its head. */
export function withRecent(recents: readonly RecentFile[], file: RecentFile): readonly RecentFile[] {
  return [file, ...withoutRecent(recents, file.path)].slice(0, most);
}

/** The list without a file. */
export function withoutRecent(recents: readonly RecentFile[], path: string): readonly RecentFile[] {
  return recents.filter((recent) => recent.path !== path);
}
