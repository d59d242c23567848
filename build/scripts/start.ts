import { join, resolve } from "node:path";
import { displayProblem } from "../../electron/services/display-problem.ts";
import { launchApp } from "../../electron/services/launch-app.ts";
import { fetchElectron } from "./fetch-electron.ts";

const root = join(import.meta.dirname, "../..");

/** Ends with the same numbers as the command line. */
const exitCodes = { failed: 1, noProgram: 3 } as const;

/**
 * `npm start [-- file]`: the app in Electron if its program is there or can be fetched, else in an installed browser,
 * else exactly what to install.
 */
export async function main(words: readonly string[]): Promise<number> {
  const wantsElectron = process.env.LECTERN_SHELL !== "browser";
  if (wantsElectron && displayProblem(process.platform, process.env) === null) await fetchElectron(root);
  // npm runs scripts in the package's folder; paths are meant from where npm was called.
  const files = words.map((word) => resolve(process.env.INIT_CWD ?? process.cwd(), word));
  const outcome = await launchApp({ files, dist: join(root, "dist"), modules: join(root, "node_modules") });
  if (outcome.kind === "ended") return outcome.code;
  process.stderr.write(`${outcome.problem}\n`);
  return outcome.reason === "program" ? exitCodes.noProgram : exitCodes.failed;
}
