import { readFileSync, writeFileSync } from "node:fs";

/** Every UTF-16 unit beyond ASCII as an escape, which means the same in strings, templates and regular expressions. */
export function escapeUnits(code: string): string {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Makes a bundle plain ASCII: esbuild's `charset: "ascii"` leaves regular expressions as they are. */
export function escapeBundle(path: string): void {
  writeFileSync(path, escapeUnits(readFileSync(path, "utf8")));
}
