import type { FolderList } from "../../electron/contract/file-schemas.ts";

/** Those of the names that the folder has files of already. */
export function findExisting({ entries }: FolderList, names: readonly string[]): readonly string[] {
  const plain = (name: string) => name.normalize("NFC").toLowerCase();
  const there = new Set(entries.map(({ name }) => plain(name)));
  return names.filter((name) => there.has(plain(name)));
}
