import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { main as bundle } from "./bundle.ts";
import { ensureBrowser } from "./ensure-browser.ts";
import { licenceProblems } from "./licences.ts";
import { runCommand } from "./run-command.ts";
import { addCounts, type Counts, countLine, countTests, noCounts, type TestReport } from "./test-counts.ts";

const root = join(import.meta.dirname, "../..");
const cache = join(root, ".cache");

interface StepOutcome {
  readonly ok: boolean;
  readonly output: string;
}

interface Step {
  readonly name: string;
  run(): Promise<StepOutcome>;
}

function tool(name: string, words: readonly string[]): () => Promise<StepOutcome> {
  return () => runCommand(join(root, "node_modules/.bin", name), words, { folder: root });
}

function typecheck(world: string): Step {
  return { name: `types: ${world}`, run: tool("tsc", ["-p", `build/tsconfig/${world}.json`]) };
}

async function buildDist(): Promise<StepOutcome> {
  return { ok: (await bundle([])) === 0, output: "" };
}

async function checkLicences(): Promise<StepOutcome> {
  const problems = licenceProblems(root);
  return { ok: problems.length === 0, output: problems.map((problem) => `${problem}\n`).join("") };
}

async function installBrowser(): Promise<StepOutcome> {
  const browser = await ensureBrowser();
  return { ok: browser.ok, output: browser.ok ? "" : `${browser.problem}\n` };
}

/** Everything but the tests, in the order in which a mistake is cheapest to find. */
const steps: readonly Step[] = [
  ...["slides", "contract", "renderer", "node", "desktop", "preload", "tests"].map(typecheck),
  { name: "lint", run: tool("biome", ["check", "--error-on-warnings", "."]) },
  { name: "build", run: buildDist },
  { name: "licences", run: checkLicences },
  { name: "unused code", run: tool("knip", ["-c", "build/knip.jsonc", "--no-progress"]) },
];

async function runSteps(list: readonly Step[]): Promise<Counts> {
  let counts = noCounts;
  for (const { name, run } of list) {
    const start = performance.now();
    const outcome = await run().catch((error: unknown) => ({ ok: false, output: `${String(error)}\n` }));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    process.stdout.write(`${outcome.ok ? "ok    " : "FAILED"}  ${name}  (${seconds} s)\n`);
    if (!outcome.ok) process.stdout.write(outcome.output);
    counts = addCounts(counts, { ...noCounts, ...(outcome.ok ? { passed: 1 } : { failed: 1 }) });
  }
  return counts;
}

/** All tests in one run; counts come from vitest's own report. */
async function runTests(): Promise<Counts> {
  const report = join(cache, "vitest.json");
  rmSync(report, { force: true });
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
  const words = [join(root, "node_modules/vitest/vitest.mjs"), "run", ...reporters];
  const { ok } = await runCommand(process.execPath, words, { folder: root, show: true });
  if (!existsSync(report)) return { ...noCounts, failed: 1 };
  const groups = countTests(JSON.parse(readFileSync(report, "utf8")) as TestReport);
  let counts = noCounts;
  for (const [name, group] of groups) {
    process.stdout.write(`${group.failed === 0 ? "ok    " : "FAILED"}  tests/${name}: ${countLine(group)}\n`);
    counts = addCounts(counts, group);
  }
  // Vitest also fails for errors outside any test.
  return !ok && counts.failed === 0 ? addCounts(counts, { ...noCounts, failed: 1 }) : counts;
}

/**
 * Checks everything: `npm run check`, and `npm test` with `--install-browser`. The last line, also kept in
 * `.cache/check-summary.txt`, counts steps and tests.
 */
export async function main(words: readonly string[]): Promise<number> {
  mkdirSync(cache, { recursive: true });
  const browser = words.includes("--install-browser") ? [{ name: "browser", run: installBrowser }] : [];
  const counts = addCounts(await runSteps([...browser, ...steps]), await runTests());
  writeFileSync(join(cache, "check-summary.txt"), `${countLine(counts)}\n`);
  process.stdout.write(`\n${countLine(counts)}\n`);
  return counts.failed === 0 ? 0 : 1;
}
