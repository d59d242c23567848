import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { main as bundle } from "../../../build/scripts/bundle.ts";
import { ensureBrowser } from "../../../build/scripts/ensure-browser.ts";
import { articlesFolder } from "../../corpus/articles.ts";
import { type Contestant, timeAll, timeNode } from "./measure.ts";
import { browserContestant, installPeers, marpContestants, pandocContestant } from "./peers.ts";
import { timeStages } from "./stages.ts";
import { judge, memoryLimit, showVerdict } from "./targets.ts";
import { varyArticle } from "./vary-article.ts";

const root = process.cwd();
const lectern = join(root, "dist/headless/main.cjs");
const rounds = 5;

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function chooseArticle(): string {
  const sample = join(root, "samples/kazakhstan-security-2013.md");
  return articlesFolder === null ? sample : join(articlesFolder, "txt/kazakhstan-confronts-terror-threat.txt");
}

function build(name: string, article: string, format: string, folder: string): Contestant {
  const words = [lectern, "build", article, "--to", format, "--out", join(folder, "out")];
  return { name, program: process.execPath, words };
}

/** `inspect` of the article once, ten and a hundred times as long: seconds by name, and the memory of the longest. */
async function measureGrowth(article: string, folder: string): Promise<{ times: Map<string, number>; memory: number }> {
  const times = new Map<string, number>();
  let memory = 0;
  for (const copies of [1, 10, 100]) {
    const path = join(folder, `x${copies}${article.slice(article.lastIndexOf("."))}`);
    writeFileSync(path, varyArticle(readFileSync(article, "utf8"), copies));
    const usage = await timeNode(lectern, ["inspect", path, "--json"]);
    times.set(`inspect x${copies}`, usage.seconds);
    memory = usage.memory;
    print(`  x${String(copies).padEnd(4)} ${usage.seconds.toFixed(2)} s  ${usage.memory.toFixed(0)} MB`);
  }
  return { times, memory };
}

async function chooseContestants(article: string, folder: string, slidesHtml: string | null) {
  const contestants: Contestant[] = [
    { name: "lectern --version", program: process.execPath, words: [lectern, "--version"] },
    build("lectern html", article, "html", folder),
  ];
  const peers = await installPeers(folder);
  if (peers !== null) contestants.push(...(await pandocContestant(article, folder)));
  const browser = await ensureBrowser();
  if (browser.ok && slidesHtml !== null) {
    const page = join(folder, "slides.html");
    writeFileSync(page, slidesHtml);
    contestants.push(build("lectern slides-pdf", article, "slides-pdf", folder));
    contestants.push(browserContestant(browser.path, page, folder));
    if (peers !== null) {
      const { html, pdf } = marpContestants(peers.marp, article, folder, browser.path);
      contestants.push(html, pdf);
    }
  }
  return contestants;
}

/** `npm run bench`: stage times, whole processes against peers in the same run, growth. Fails when a target is missed. */
export async function main(_words: readonly string[]): Promise<number> {
  const folder = join(root, ".cache/bench");
  mkdirSync(folder, { recursive: true });
  await bundle([]);
  const article = chooseArticle();
  print(`Article: ${basename(article)}\n\nStages, milliseconds (first run, then median of ${rounds})`);
  const { stages, slidesHtml } = timeStages(
    readFileSync(article),
    basename(article),
    join(root, "dist/assets"),
    rounds,
  );
  for (const { name, first, milliseconds } of stages) {
    print(`  ${name.padEnd(14)} ${first.toFixed(1).padStart(7)} ${milliseconds.toFixed(1).padStart(7)}`);
  }
  print(`\nWhole processes, seconds (median of ${rounds})`);
  const times = await timeAll(await chooseContestants(article, folder, slidesHtml), rounds);
  for (const [name, seconds] of times) print(`  ${name.padEnd(20)} ${seconds.toFixed(2)}`);
  print("\nGrowth: inspect of the article repeated with varied words");
  const growth = await measureGrowth(article, folder);
  print("\nTargets");
  const verdicts = judge(new Map([...times, ...growth.times]));
  for (const verdict of verdicts) print(showVerdict(verdict));
  const withinMemory = growth.memory <= memoryLimit;
  print(
    `  ${withinMemory ? "ok    " : "MISSED"} memory at x100: ${growth.memory.toFixed(0)} MB (at most ${memoryLimit})`,
  );
  return withinMemory && verdicts.every(({ met }) => met) ? 0 : 1;
}
