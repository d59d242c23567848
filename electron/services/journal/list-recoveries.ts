import { rm, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import * as v from "valibot";
import type { Recovery } from "../../contract/document-schemas.ts";
import { journalIdSchema } from "../../contract/value-schemas.ts";
import { listJournals, readGenerations, readOwner } from "./journal-folder.ts";
import { isRunning } from "./process-identity.ts";

/** A folder without an owner and content is left this long: another program may be about to write it. Milliseconds. */
const settlingTime = 3_600_000;

/** True while another running program writes the journal in a folder. */
export async function isHeldElsewhere(folder: string): Promise<boolean> {
  const owner = await readOwner(folder);
  return owner !== null && owner.pid !== process.pid && isRunning(owner);
}

async function describe(folder: string): Promise<Recovery | null> {
  const journal = basename(folder);
  const { newest, any } = await readGenerations(folder);
  if (newest !== null) {
    const { title, path, savedAt } = newest.generation;
    return { journal, title, path, savedAt, readable: true };
  }
  if (!any) return null;
  const { mtimeMs } = await stat(folder);
  return { journal, title: "", path: null, savedAt: mtimeMs, readable: false };
}

/** Takes away a journal that holds nothing: the document was saved, or nothing was ever written. */
async function sweep(folder: string): Promise<void> {
  const owner = await readOwner(folder);
  const info = await stat(folder);
  if (owner === null && Date.now() - info.mtimeMs < settlingTime) return;
  await rm(folder, { recursive: true, force: true });
}

/**
 * The work that can be offered, newest first: journals in `root` that neither a page of this program (`held`) nor
 * another running program writes. Empty ones are taken away.
 */
export async function listRecoveries(root: string, held: ReadonlySet<string>): Promise<readonly Recovery[]> {
  const found: Recovery[] = [];
  for (const journal of await listJournals(root)) {
    const folder = join(root, journal);
    if (held.has(journal) || !v.is(journalIdSchema, journal)) continue;
    try {
      if (await isHeldElsewhere(folder)) continue;
      const recovery = await describe(folder);
      if (recovery === null) await sweep(folder);
      else found.push(recovery);
    } catch {
      // One folder that cannot be looked at must not hide the others.
    }
  }
  return found.sort((a, b) => b.savedAt - a.savedAt);
}
