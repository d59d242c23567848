import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main as bundle } from "../../build/scripts/bundle.ts";
import { copyProgram } from "./copy-program.ts";
import type { KillRig } from "./kill-rig.ts";
import { allowedLoss, type KillRound, playRound, type ShellProgram } from "./kill-round.ts";
import { createPageRig } from "./page-rig.ts";
import { seededRandom } from "./seeded-random.ts";
import { serviceRig } from "./service-rig.ts";

function quantile(sorted: readonly number[], share: number): number {
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
}

function report(rounds: readonly KillRound[], rig: KillRig): number {
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
  for (const { round, lost } of late) console.log(`  round ${round}: ${Math.round(lost ?? 0)} ms`);
  for (const line of rig.report()) console.log(line);
  for (const { offer } of damaged) if (offer.kind === "damaged") console.log(`  ${offer.reason}`);
  return damaged.length + nothing.length + late.length === 0 ? 0 : 1;
}

/** Plays rounds with a rig and prints the figures. */
async function playRounds(rig: KillRig, program: ShellProgram, count: number, seed: number): Promise<number> {
  const random = seededRandom(seed);
  const rounds: KillRound[] = [];
  console.log(`\nTyping through ${rig.name}, seed ${seed}`);
  try {
    for (let round = 1; round <= count; round += 1) rounds.push(await playRound(rig, program, round, random));
    return report(rounds, rig);
  } finally {
    await rig.close();
  }
}

/**
 * `npm run kill-test [-- COUNT [SEED [calls|page]]]`: types into the app and kills its shell with SIGKILL at random
 * moments; every next start must offer what was typed, but for the last second. Types through the shell's own calls and
 * through the page of a real browser, unless one of them is named. Prints the figures.
 */
export async function main(words: readonly string[]): Promise<number> {
  const [count = 200, seed = 1] = words.slice(0, 2).map(Number);
  const only = words[2];
  const scratch = mkdtempSync(join(tmpdir(), "lectern-kill-"));
  const folders = { state: join(scratch, "state"), documents: scratch };
  await bundle([]);
  const program = copyProgram(scratch);
  let code = 0;
  try {
    if (only !== "page") code += await playRounds(serviceRig, program, count, seed);
    if (only !== "calls") code += await playRounds(await createPageRig(folders), program, count, seed);
    return code === 0 ? 0 : 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
