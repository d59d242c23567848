/** A file's path by its folder, as the folder's own path is written, and its name. */
export function joinPath(folder: string, name: string): string {
  if (/[\\/]$/u.test(folder)) return folder + name;
  return folder + (/^(?:[a-z]:|\\\\)/iu.test(folder) ? "\\" : "/") + name;
}
