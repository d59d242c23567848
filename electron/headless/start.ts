import packageFile from "../../package.json" with { type: "json" };
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { runCommandLine } from "./run-command-line.ts";
import { processTerminal } from "./terminal.ts";

/** Signals that end the program, with their numbers: they must still let the browser and its profile be removed. */
const endings = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

/** Runs the command line on the process's own streams. `dist` is the folder the bundler filled. */
export async function start(words: readonly string[], dist: string): Promise<ExitCode> {
  const terminal = processTerminal();
  // A reader that closes early (`lectern inspect … | head`) has seen what it wanted.
  process.stdout.on("error", () => process.exit(exitCodes.done));
  process.stderr.on("error", () => {});
  // 128 and the signal's number is what a shell reports for a program that a signal ended.
  for (const [signal, number] of Object.entries(endings)) process.once(signal, () => process.exit(128 + number));
  try {
    return await runCommandLine(words, terminal, { version: packageFile.version, dist });
  } catch (error) {
    const reason = process.env.LECTERN_DEBUG && error instanceof Error ? error.stack : String(error);
    terminal.say(`This is a fault of Lectern, please report it: ${reason}`);
    return exitCodes.refused;
  } finally {
    terminal.clear();
  }
}
