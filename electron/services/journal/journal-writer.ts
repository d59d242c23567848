import type { JournalEntry } from "../../contract/document-schemas.ts";
import { errorCode } from "../file-problem.ts";
import type { NamedBytes } from "../write-files.ts";
import { encodeGeneration, type KeptFile } from "./generation.ts";
import {
  keepFile,
  prepareFolder,
  readGenerations,
  removeGenerations,
  type Slot,
  writeFirstSlot,
  writeSlot,
} from "./journal-folder.ts";

/** The journal of one open document. Its deeds are done one after the other; each rejects with the system's error. */
export interface JournalWriter {
  keepFiles(files: readonly NamedBytes[]): Promise<void>;
  /** Ends when this entry or a later one is on the disk, and says which: of entries that wait only the newest is written. */
  put(entry: JournalEntry): Promise<number>;
  /** Forgets content up to a revision, everything with null; entries that come late are not written any more. */
  drop(through: number | null): Promise<void>;
  /** Ends when nothing is being written. */
  settle(): Promise<void>;
}

interface WriterState {
  prepared: boolean;
  readonly files: Map<string, KeptFile>;
  /** The slot and the revision of the newest generation on the disk; null when there is none. */
  stored: { readonly slot: Slot; readonly revision: number } | null;
  /** The newest entry that was handed in. */
  latest: JournalEntry | null;
  /** Revisions up to this one are not written any more. */
  floor: number;
}

async function prepare(folder: string, state: WriterState): Promise<void> {
  if (state.prepared) return;
  await prepareFolder(folder);
  const { newest } = await readGenerations(folder);
  state.stored = newest === null ? null : { slot: newest.slot, revision: newest.generation.revision };
  state.prepared = true;
}

async function writeEntry(folder: string, state: WriterState, entry: JournalEntry, savedAt: number): Promise<void> {
  const slot: Slot = state.stored?.slot === 0 ? 1 : 0;
  const file = encodeGeneration({ ...entry, savedAt, files: [...state.files.values()] });
  if (state.stored === null) await writeFirstSlot(folder, file);
  else await writeSlot(folder, slot, file);
  state.stored = { slot, revision: entry.revision };
}

/** The journal in a folder of its own. `now` is the time, milliseconds since 1970. */
export function openJournal(folder: string, now: () => number): JournalWriter {
  const state: WriterState = { prepared: false, files: new Map(), stored: null, latest: null, floor: -1 };
  let queue: Promise<unknown> = Promise.resolve();

  function inTurn<T>(deed: () => Promise<T>): Promise<T> {
    const outcome = queue.then(deed, deed);
    queue = outcome.catch((error: unknown) => {
      // The folder was taken away: it is made anew next time.
      if (errorCode(error) === "ENOENT") Object.assign(state, { prepared: false, stored: null });
    });
    return outcome;
  }

  async function flush(revision: number): Promise<number> {
    if (revision <= state.floor) return revision;
    await prepare(folder, state);
    if (state.stored !== null && revision <= state.stored.revision) return state.stored.revision;
    const entry = state.latest;
    if (entry === null) return revision;
    await writeEntry(folder, state, entry, now());
    return entry.revision;
  }

  return {
    keepFiles: (files) =>
      inTurn(async () => {
        await prepare(folder, state);
        for (const { name, bytes } of files) state.files.set(name, await keepFile(folder, name, bytes));
      }),
    put(entry) {
      if (entry.revision > (state.latest?.revision ?? -1)) state.latest = entry;
      return inTurn(() => flush(entry.revision));
    },
    drop: (through) =>
      inTurn(async () => {
        state.floor = Math.max(state.floor, through ?? Number.MAX_SAFE_INTEGER);
        if (state.latest !== null && state.latest.revision <= state.floor) state.latest = null;
        await prepare(folder, state);
        if (state.stored === null || state.stored.revision > state.floor) return;
        await removeGenerations(folder, state.stored.slot);
        state.stored = null;
      }),
    settle: async () => {
      await queue;
    },
  };
}
