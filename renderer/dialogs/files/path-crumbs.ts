/** A folder on the way to another. */
export interface PathCrumb {
  readonly name: string;
  readonly path: string;
}

/** Where a path begins: a drive, a shared folder of another machine, the root. */
const roots = /^(?:[a-z]:[\\/]?|\\\\[^\\/]+\\[^\\/]+\\?|\/)/iu;

/** The folders from the root to a folder, itself last. */
export function pathCrumbs(path: string): readonly PathCrumb[] {
  const root = roots.exec(path)?.[0] ?? "";
  const isWindows = root !== "/" && root !== "";
  const separator = isWindows ? /[\\/]+/u : /\/+/u;
  const crumbs: PathCrumb[] = root === "" ? [] : [{ name: root, path: root }];
  let here = root;
  for (const name of path.slice(root.length).split(separator)) {
    if (name === "") continue;
    here += (here === "" || /[\\/]$/u.test(here) ? "" : isWindows ? "\\" : "/") + name;
    crumbs.push({ name, path: here });
  }
  return crumbs;
}
