import { createHash } from "node:crypto";
import type { FolderEntry } from "../../electron/contract/file-schemas.ts";
import type { FileVersion } from "../../electron/contract/value-schemas.ts";

/** Files in memory, by absolute path with forward slashes. A folder is there when something is in it. */
export interface FakeFiles {
  put(path: string, content: string | Uint8Array): FileVersion;
  get(path: string): Uint8Array | null;
  text(path: string): string | null;
  version(path: string): FileVersion | null;
  remove(path: string): void;
  hasFolder(path: string): boolean;
  makeFolder(path: string): void;
  list(folder: string): FolderEntry[];
}

export function fakeFolderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/")) || "/";
}

/** An empty disk with the folder /home/user. */
export function createFakeFiles(): FakeFiles {
  const files = new Map<string, { readonly bytes: Uint8Array; readonly modified: number }>();
  const folders = new Set(["/", "/home", "/home/user"]);
  let clock = 1_700_000_000_000;

  function makeFolder(path: string): void {
    for (let folder = path; !folders.has(folder); folder = fakeFolderOf(folder)) folders.add(folder);
  }

  function version(path: string): FileVersion | null {
    const file = files.get(path);
    if (file === undefined) return null;
    const hash = createHash("sha256").update(file.bytes).digest("hex");
    return { hash, bytes: file.bytes.length, modified: file.modified };
  }

  return {
    put(path, content) {
      clock += 1000;
      makeFolder(fakeFolderOf(path));
      const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content.slice();
      files.set(path, { bytes, modified: clock });
      return version(path) as FileVersion;
    },
    get: (path) => files.get(path)?.bytes ?? null,
    text: (path) => {
      const bytes = files.get(path)?.bytes;
      return bytes === undefined ? null : new TextDecoder().decode(bytes);
    },
    version,
    remove: (path) => void files.delete(path),
    hasFolder: (path) => folders.has(path),
    makeFolder,
    list(folder) {
      const inside = (path: string) => path !== "/" && fakeFolderOf(path) === folder;
      const entry = (path: string, kind: "folder" | "file"): FolderEntry => ({
        name: path.slice(path.lastIndexOf("/") + 1),
        path,
        kind,
        bytes: files.get(path)?.bytes.length ?? 0,
        modified: files.get(path)?.modified ?? 0,
      });
      return [
        ...[...folders].filter(inside).map((path) => entry(path, "folder")),
        ...[...files.keys()].filter(inside).map((path) => entry(path, "file")),
      ];
    },
  };
}
