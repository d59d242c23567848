import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runCommand } from "../../../build/scripts/run-command.ts";
import type { Contestant } from "./measure.ts";

/** Installed on demand, outside the project: marp-cli, decktape, and the reveal.js generation that pandoc's template knows. */
const packages = ["@marp-team/marp-cli@4", "decktape@3", "reveal.js@5"];

/** The programs of the peers. */
export interface Peers {
  readonly marp: string;
  readonly decktape: string;
}

/** Installs the peers from npm into a folder of their own; null when that fails, as it does without a network. */
export async function installPeers(folder: string): Promise<Peers | null> {
  const marp = join(folder, "node_modules/@marp-team/marp-cli/marp-cli.js");
  const decktape = join(folder, "node_modules/decktape/decktape.js");
  const isThere = () => existsSync(marp) && existsSync(decktape);
  if (isThere()) return { marp, decktape };
  mkdirSync(folder, { recursive: true });
  const words = ["install", "--prefix", folder, "--no-save", "--no-audit", "--no-fund", ...packages];
  // They print with the browser that Lectern prints with.
  const { ok, output } = await runCommand("npm", words, { folder, env: { PUPPETEER_SKIP_DOWNLOAD: "1" } });
  if (!ok) process.stdout.write(output);
  return ok && isThere() ? { marp, decktape } : null;
}

/** Pandoc making a reveal.js deck in one file, if pandoc is installed. */
export async function pandocContestant(article: string, folder: string): Promise<readonly Contestant[]> {
  const { ok } = await runCommand("pandoc", ["--version"], { folder: process.cwd() });
  if (!ok) return [];
  const reveal = join(folder, "node_modules/reveal.js");
  const words = ["-f", "markdown", "-t", "revealjs", "-s", "--self-contained", "-V", `revealjs-url=${reveal}`];
  return [{ name: "pandoc html", program: "pandoc", words: [...words, article, "-o", join(folder, "pandoc.html")] }];
}

/** marp-cli making HTML, PDF and PowerPoint with the browser Lectern uses. */
export function marpContestants(marp: string, article: string, folder: string, browser: string) {
  const env = { CHROME_PATH: browser, CHROME_NO_SANDBOX: "1" };
  const call = (name: string, output: string, ...words: string[]): Contestant => ({
    name,
    program: process.execPath,
    words: [marp, article, "-o", join(folder, output), ...words],
    env,
  });
  return {
    html: call("marp html", "marp.html"),
    pdf: call("marp pdf", "marp.pdf", "--pdf", "--allow-local-files"),
    pptx: call("marp pptx", "marp.pptx", "--pptx", "--allow-local-files"),
  };
}

/** decktape printing a reveal.js deck, without the second that it otherwise waits on each slide. */
export function decktapeContestant(decktape: string, deck: string, folder: string, browser: string): Contestant {
  const sandbox = process.getuid?.() === 0 ? ["--chrome-arg=--no-sandbox"] : [];
  const pauses = ["--pause", "0", "--load-pause", "0"];
  const words = [decktape, "reveal", ...pauses, "--chrome-path", browser, ...sandbox];
  return {
    name: "decktape pdf",
    program: process.execPath,
    words: [...words, pathToFileURL(deck).href, join(folder, "decktape.pdf")],
  };
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
