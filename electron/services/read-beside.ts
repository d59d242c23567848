import { readFileSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";

/**
 * The relative address of a picture as a path below the article's folder, null when it is anything else: an address
 * with a scheme or host, an absolute path, or one that climbs out.
 */
export function relativePath(address: string): string | null {
  const withoutQuery = address.replace(/[?#].*$/su, "");
  let path: string;
  try {
    path = decodeURIComponent(withoutQuery);
  } catch {
    path = withoutQuery;
  }
  if (path === "" || /^[a-z][a-z0-9+.-]*:/iu.test(path) || /^[/\\]/u.test(path) || path.includes("\0")) return null;
  const segments = path.split(/[/\\]/u).filter((segment) => segment !== "" && segment !== ".");
  if (segments.length === 0 || segments.includes("..")) return null;
  return join(...segments);
}

/**
 * Reads a file that lies beside or below the article, null when there is none, when it is larger than `limit` bytes, or
 * when a link in its path leads out of the folder.
 */
export function readBeside(folder: string, address: string, limit: number): Uint8Array | null {
  const path = relativePath(address);
  if (path === null) return null;
  try {
    const root = realpathSync(folder);
    const file = realpathSync(join(root, path));
    if (!file.startsWith(root.endsWith(sep) ? root : root + sep)) return null;
    const info = statSync(file);
    if (!info.isFile() || info.size > limit) return null;
    return new Uint8Array(readFileSync(file));
  } catch {
    return null;
  }
}
