import { extname, isAbsolute, join, relative } from "node:path";

/** A file of the page and what it is. */
export interface PageFile {
  readonly file: string;
  readonly mediaType: string;
}

const mediaTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

/**
 * The file in `root` that a path of an address names, still encoded as in the address; null for anything outside the
 * folder or of a kind that no page has. A folder stands for its `index.html`.
 */
export function resolvePageFile(root: string, pathname: string): PageFile | null {
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (!path.startsWith("/") || /[\0\\]/u.test(path)) return null;
  if (path.split("/").some((segment) => segment.startsWith("."))) return null;
  const file = join(root, path.endsWith("/") ? `${path}index.html` : path);
  const inside = relative(root, file);
  if (inside === "" || inside.startsWith("..") || isAbsolute(inside)) return null;
  const mediaType = mediaTypes[extname(file).toLowerCase()];
  return mediaType === undefined ? null : { file, mediaType };
}
