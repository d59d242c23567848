import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "../../../build/scripts/run-command.ts";
import type { Contestant } from "./measure.ts";

/** Installed on demand, outside the project: marp-cli, and the reveal.js generation that pandoc's template knows. */
const packages = ["@marp-team/marp-cli@4", "reveal.js@5"];

/** Installs the peers from npm into a folder of their own; null when that fails, as it does without a network. */
export async function installPeers(folder: string): Promise<string | null> {
  const marp = join(folder, "node_modules/@marp-team/marp-cli/marp-cli.js");
  if (existsSync(marp)) return marp;
  mkdirSync(folder, { recursive: true });
  const words = ["install", "--prefix", folder, "--no-save", "--no-audit", "--no-fund", ...packages];
  const { ok, output } = await runCommand("npm", words, { folder });
  if (!ok) process.stdout.write(output);
  return ok && existsSync(marp) ? marp : null;
}

/** Pandoc making a reveal.js deck in one file, if pandoc is installed. */
export async function pandocContestant(article: string, folder: string): Promise<readonly Contestant[]> {
  const { ok } = await runCommand("pandoc", ["--version"], { folder: process.cwd() });
  if (!ok) return [];
  const reveal = join(folder, "node_modules/reveal.js");
  const words = ["-f", "markdown", "-t", "revealjs", "-s", "--self-contained", "-V", `revealjs-url=${reveal}`];
  return [{ name: "pandoc html", program: "pandoc", words: [...words, article, "-o", join(folder, "pandoc.html")] }];
}

/** marp-cli making HTML and PDF with the browser Lectern uses. */
export function marpContestants(marp: string, article: string, folder: string, browser: string): readonly Contestant[] {
  const env = { CHROME_PATH: browser, CHROME_NO_SANDBOX: "1" };
  const call = (output: string, ...words: string[]) => [marp, article, "-o", join(folder, output), ...words];
  const program = process.execPath;
  return [
    { name: "marp html", program, words: call("marp.html"), env },
    { name: "marp pdf", program, words: call("marp.pdf", "--pdf", "--allow-local-files"), env },
  ];
}

/** The browser's own command for printing a file. */
export function browserContestant(browser: string, html: string, folder: string): Contestant {
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const words = ["--headless", ...sandbox, "--no-pdf-header-footer", `--user-data-dir=${join(folder, "profile")}`];
  return {
    name: "browser pdf",
    program: browser,
    words: [...words, `--print-to-pdf=${join(folder, "browser.pdf")}`, `file://${html}`],
  };
}
