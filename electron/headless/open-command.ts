import { join, resolve } from "node:path";
import { launchApp } from "../services/launch-app.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { readInput } from "./read-input.ts";
import type { Terminal } from "./terminal.ts";

/** `lectern open`: starts the desktop app and waits for its end. `dist` is the folder the bundler filled. */
export async function runOpen(file: string | null, terminal: Terminal, dist: string): Promise<ExitCode> {
  const input = file === null ? null : readInput(file);
  if (input?.ok === false) {
    terminal.say(input.problem);
    return exitCodes.refused;
  }
  const files = file === null ? [] : [resolve(file)];
  const outcome = await launchApp({ files, dist, modules: join(dist, "../node_modules") });
  if (outcome.kind === "none") {
    terminal.say(outcome.problem);
    return outcome.reason === "program" ? exitCodes.noBrowser : exitCodes.refused;
  }
  return outcome.code === 0 ? exitCodes.done : exitCodes.refused;
}
