import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The Electron program that is installed with the package in `modules` (a node_modules folder), null when the package or
 * its program is not there. Read and not imported: importing the package fetches the program.
 */
export function findElectron(modules: string, env: Readonly<Record<string, string | undefined>>): string | null {
  const folder = join(modules, "electron");
  try {
    const name = readFileSync(join(folder, "path.txt"), "utf8");
    const program = join(env.ELECTRON_OVERRIDE_DIST_PATH || join(folder, "dist"), name);
    return existsSync(program) ? program : null;
  } catch {
    return null;
  }
}
