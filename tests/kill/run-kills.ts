import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { makeTestDist } from "../electron/loopback/make-test-page.ts";
import { type KillRound, playRound, type ShellProgram } from "./kill-round.ts";
import { serviceRig } from "./service-rig.ts";

/** Scripts run in the repository's folder. */
const root = process.cwd();

/** Nothing typed earlier before a kill than this may be missing, milliseconds. */
const allowedLoss = 1000;
/** How long is typed before a kill at least and at most, milliseconds. */
const typing = { least: 30, most: 1500 };

/** Numbers that are the same in every run of a seed (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The built app where there is one; else the shell alone, with a page that is only there to be served. */
async function prepareProgram(scratch: string): Promise<ShellProgram & { readonly remove: () => void }> {
  const env = { LECTERN_STATE_DIR: join(scratch, "state") };
  if (existsSync(join(root, "dist/renderer/index.html"))) {
    return { words: [join(root, "dist/loopback/main.js"), "--no-window"], env, remove: () => {} };
  }
  const dist = await makeTestDist();
  await build({
    entryPoints: [join(root, "electron/loopback/main.ts")],
    outfile: join(dist, "loopback/main.mjs"),
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "warning",
  });
  const remove = () => rmSync(dist, { recursive: true, force: true });
  return { words: [join(dist, "loopback/main.mjs"), "--no-window"], env, remove };
}

function quantile(sorted: readonly number[], share: number): number {
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
}

function report(rounds: readonly KillRound[]): number {
  const losses = rounds.map(({ lost }) => lost ?? 0).sort((a, b) => a - b);
  const damaged = rounds.filter(({ offer }) => offer.kind === "damaged");
  const nothing = rounds.filter(({ offer, lost }) => offer.kind === "nothing" && (lost ?? 0) > allowedLoss);
  const late = rounds.filter(({ lost }) => (lost ?? 0) > allowedLoss);
  const count = (kind: string) => rounds.filter(({ offer }) => offer.kind === kind).length;
  console.log(`kills                         ${rounds.length}`);
  console.log(`keystrokes                    ${rounds.reduce((sum, { keystrokes }) => sum + keystrokes, 0)}`);
  console.log(`recovery offered              ${count("recovered")}`);
  console.log(`killed before anything was due ${count("nothing") - nothing.length}`);
  console.log(`not offered though due        ${nothing.length}`);
  console.log(`unreadable or wrong           ${damaged.length}`);
  console.log(
    `lost typing, ms: median ${quantile(losses, 0.5)}, p95 ${quantile(losses, 0.95)}, most ${quantile(losses, 1)}`,
  );
  console.log(`more than the last second     ${late.length}`);
  for (const { offer } of damaged) if (offer.kind === "damaged") console.log(`  ${offer.reason}`);
  return damaged.length + nothing.length + late.length === 0 ? 0 : 1;
}

/**
 * `npm run kill-test [-- COUNT [SEED]]`: types into the app and kills its shell with SIGKILL at random moments; every
 * next start must offer what was typed, but for the last second. Prints the figures.
 */
export async function main(words: readonly string[]): Promise<number> {
  const [count = 200, seed = 1] = words.map(Number);
  const random = seededRandom(seed);
  const scratch = mkdtempSync(join(tmpdir(), "lectern-kill-"));
  const program = await prepareProgram(scratch);
  const rig = serviceRig;
  const rounds: KillRound[] = [];
  console.log(`Typing through ${rig.name}, seed ${seed}`);
  try {
    for (let round = 1; round <= count; round += 1) {
      const duration = typing.least + (typing.most - typing.least) * random();
      rounds.push(await playRound(rig, program, round, duration, random));
    }
    return report(rounds);
  } finally {
    await rig.close();
    program.remove();
    rmSync(scratch, { recursive: true, force: true });
  }
}
