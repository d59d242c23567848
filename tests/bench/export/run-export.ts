import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { main as bundle } from "../../../build/scripts/bundle.ts";
import { ensureBrowser } from "../../../build/scripts/ensure-browser.ts";
import { exportFormats } from "../../../slides/index.ts";
import { type Contestant, timeAll, timeOnce } from "../speed/measure.ts";
import { decktapeContestant, installPeers, marpContestants } from "../speed/peers.ts";
import { judge, showVerdict } from "../speed/targets.ts";
import { exportTargets } from "./export-targets.ts";

const root = process.cwd();
const lectern = join(root, "dist/headless/main.cjs");
const seed = join(root, "samples/kazakhstan-security-2013.md");
const rounds = 7;

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function build(name: string, formats: readonly string[], out: string): Contestant {
  const words = [lectern, "build", seed, "--to", formats.join(","), "--out", out];
  return { name, program: process.execPath, words };
}

/** Lectern's own files, each as a whole process, and the peers' of the same article. */
async function chooseContestants(folder: string, browser: string): Promise<readonly Contestant[]> {
  const out = join(folder, "out");
  const all = exportFormats.map(({ name }) => name);
  const own = [
    build("lectern slides-pdf", ["slides-pdf"], out),
    build("lectern pptx", ["pptx"], out),
    build("lectern all formats", all, out),
  ];
  const peers = await installPeers(folder);
  if (peers === null) return own;
  // decktape prints decks of reveal.js: the one that Lectern exports has the same slides as Lectern's PDF.
  const decks = join(folder, "deck");
  rmSync(decks, { recursive: true, force: true });
  await timeOnce(build("lectern html", ["html"], decks));
  const deck = readdirSync(decks).find((name) => name.endsWith(".html")) ?? "";
  const { pdf, pptx } = marpContestants(peers.marp, seed, folder, browser);
  return [...own, pdf, pptx, decktapeContestant(peers.decktape, join(decks, deck), folder, browser)];
}

/** Times exporting the seed deck as whole processes, alone and against peers. Fails when a target is missed. */
export async function main(_words: readonly string[]): Promise<number> {
  const folder = join(root, ".cache/bench");
  mkdirSync(folder, { recursive: true });
  await bundle([]);
  const browser = await ensureBrowser();
  if (!browser.ok) {
    print(browser.problem);
    return 1;
  }
  print(`\nExport of the first sample, whole processes, seconds (median of ${rounds})`);
  const times = await timeAll(await chooseContestants(folder, browser.path), rounds);
  for (const [name, seconds] of times) print(`  ${name.padEnd(20)} ${seconds.toFixed(2)}`);
  print("\nTargets");
  const verdicts = judge(times, exportTargets);
  for (const verdict of verdicts) print(showVerdict(verdict));
  return verdicts.every(({ met }) => met) ? 0 : 1;
}
