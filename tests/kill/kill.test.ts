import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ensureBuilt } from "../e2e/ensure-built.ts";
import { chromiumPath } from "../helpers/launch-chromium.ts";
import { copyProgram } from "./copy-program.ts";
import type { KillRig } from "./kill-rig.ts";
import { allowedLoss, playRound, type ShellProgram } from "./kill-round.ts";
import { createPageRig } from "./page-rig.ts";
import { seededRandom } from "./seeded-random.ts";
import { serviceRig } from "./service-rig.ts";

if (chromiumPath === null) console.log("Skipped: no Chromium is installed, so nothing is typed into a page.");

const scratch = mkdtempSync(join(tmpdir(), "lectern-kill-"));
const random = seededRandom(7);
let program: ShellProgram;

beforeAll(() => {
  ensureBuilt();
  program = copyProgram(scratch);
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Plays a round and holds it against the promise. */
async function hold(rig: KillRig, round: number): Promise<void> {
  const { offer, lost } = await playRound(rig, program, round, random);
  expect(offer.kind === "damaged" ? offer.reason : null).toBeNull();
  expect(lost ?? 0).toBeLessThan(allowedLoss);
}

/* A few rounds of what \`npm run kill-test\` plays hundreds of. */

test.each([1, 2, 3])("kill %i of a shell that is called", async (round) => {
  await hold(serviceRig, round);
});

describe.skipIf(chromiumPath === null)("through the page", () => {
  let rig: KillRig;
  beforeAll(async () => {
    rig = await createPageRig({ state: join(scratch, "state"), documents: scratch });
  });
  afterAll(() => rig.close());

  test.each([
    [1, "a document that is saved by the user"],
    [2, "a document that was never saved"],
    [3, "a document made of an article"],
    [4, "a document that is saved by itself"],
    [12, "a document that is opened again at the next start"],
  ])("kill %i: %s", async (round) => {
    await hold(rig, round);
  });
});
