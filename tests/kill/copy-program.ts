import { cpSync } from "node:fs";
import { join } from "node:path";
import type { ShellProgram } from "./kill-round.ts";

/** A copy of the built app, which nobody builds anew meanwhile, with a state folder of its own. */
export function copyProgram(scratch: string): ShellProgram {
  cpSync(join(process.cwd(), "dist"), join(scratch, "dist"), { recursive: true });
  const words = [join(scratch, "dist/loopback/main.js"), "--no-window"];
  return { words, env: { LECTERN_STATE_DIR: join(scratch, "state") } };
}
