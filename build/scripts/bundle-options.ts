import { join } from "node:path";
import type { BuildOptions } from "esbuild";
import { bundledClasses } from "../unicode/class-plugins.ts";

/** The repository. */
export const root = join(import.meta.dirname, "../..");

/** What all bundles of Node programs have in common. */
export const nodeBundle: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  // Not "node": packages that have a build free of Node's CommonJS give it under the default condition.
  platform: "neutral",
  mainFields: ["module", "main"],
  external: ["node:*"],
  target: "node20",
  // Node 20 knows \p{…}; esbuild doubts it for the newest scripts' names and would make a new pattern at every call.
  supported: { "regexp-unicode-property-escapes": true },
  plugins: [bundledClasses],
  charset: "ascii",
  logLevel: "warning",
};
