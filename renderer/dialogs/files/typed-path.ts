/** True for a path from the root, as the platform writes it. */
function isAbsolute(path: string, isWindows: boolean): boolean {
  return isWindows ? /^(?:[a-z]:[\\/]|\\\\)/iu.test(path) : path.startsWith("/");
}

/**
 * The absolute path that was typed or pasted into a field for names, null when it is none. Quotation marks around it, as
 * file managers copy them, go; `~` is the user's own folder.
 */
export function typedPath(typed: string, home: string | null, platform: string): string | null {
  const isWindows = platform === "win32";
  const plain = typed.trim().replace(/^(["'])(.*)\1$/su, "$2");
  const fromHome = home !== null && /^~(?:$|[\\/])/u.test(plain) ? home + plain.slice(1) : plain;
  return isAbsolute(fromHome, isWindows) ? fromHome : null;
}
