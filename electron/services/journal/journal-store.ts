import { rm } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import type { JournalEntry, RecoveredDocument, Recovery } from "../../contract/document-schemas.ts";
import { failure, type ShellResult, success } from "../../contract/shell-result.ts";
import { journalIdSchema } from "../../contract/value-schemas.ts";
import { errorCode, fileProblem } from "../file-problem.ts";
import type { NamedBytes } from "../write-files.ts";
import { readGenerations, readKeptFile } from "./journal-folder.ts";
import { type JournalWriter, openJournal } from "./journal-writer.ts";
import { isHeldElsewhere, listRecoveries } from "./list-recoveries.ts";

/** All journals of this user. A journal belongs to the page that wrote it last, as long as that page is there. */
export interface JournalStore {
  keepFiles(page: string, journal: string, files: readonly NamedBytes[]): Promise<ShellResult<null>>;
  put(page: string, entry: JournalEntry): Promise<ShellResult<{ revision: number }>>;
  drop(journal: string, through: number | null): Promise<ShellResult<null>>;
  /** What can be offered: journals that no page and no other running program holds, newest first. */
  list(): Promise<readonly Recovery[]>;
  read(journal: string): Promise<ShellResult<RecoveredDocument>>;
  discard(journal: string): Promise<ShellResult<null>>;
  /** The page is gone or starts anew: what it left behind can be offered. */
  release(page: string): void;
  /** Ends when nothing is being written. */
  settle(): Promise<void>;
}

const lostFiles = "The journal's folder is gone: its files have to be kept again.";

function journalProblem(root: string, error: unknown): ShellResult<never> {
  if (errorCode(error) === "ENOENT") return failure("not-found", lostFiles);
  return { ok: false, error: fileProblem("write", root, error) };
}

async function readRecovered(folder: string): Promise<ShellResult<RecoveredDocument>> {
  const { newest } = await readGenerations(folder);
  if (newest === null) return failure("not-found", "Nothing of this document can be read any more.");
  const { files: kept, ...rest } = newest.generation;
  const files: NamedBytes[] = [];
  const missing: string[] = [];
  for (const { name, hash } of kept) {
    const bytes = await readKeptFile(folder, hash);
    if (bytes === null) missing.push(name);
    else files.push({ name, bytes });
  }
  return success({ ...rest, files, missing });
}

/** The journals in a folder, which is made when the first is written. `now` is the time, milliseconds since 1970. */
export function openJournalStore(root: string, now: () => number): JournalStore {
  const writers = new Map<string, JournalWriter>();
  /** Journal to page. */
  const holders = new Map<string, string>();
  const folderOf = (journal: string) => join(root, v.parse(journalIdSchema, journal));

  function writerOf(journal: string): JournalWriter {
    const known = writers.get(journal);
    if (known !== undefined) return known;
    const writer = openJournal(folderOf(journal), now);
    writers.set(journal, writer);
    return writer;
  }

  async function guarded<T>(deed: () => Promise<T>): Promise<ShellResult<T>> {
    try {
      return success(await deed());
    } catch (error) {
      return journalProblem(root, error);
    }
  }

  return {
    keepFiles(page, journal, files) {
      holders.set(journal, page);
      return guarded(async () => {
        await writerOf(journal).keepFiles(files);
        return null;
      });
    },
    put(page, entry) {
      holders.set(entry.journal, page);
      return guarded(async () => ({ revision: await writerOf(entry.journal).put(entry) }));
    },
    drop: (journal, through) =>
      guarded(async () => {
        await writerOf(journal).drop(through);
        return null;
      }),
    list: () => listRecoveries(root, new Set(holders.keys())),
    read: (journal) => readRecovered(folderOf(journal)),
    async discard(journal) {
      const folder = folderOf(journal);
      if (holders.has(journal) || (await isHeldElsewhere(folder))) {
        return failure("busy", "This document is open: it is not thrown away.");
      }
      return guarded(async () => {
        await writers.get(journal)?.settle();
        writers.delete(journal);
        await rm(folder, { recursive: true, force: true });
        return null;
      });
    },
    release(page) {
      for (const [journal, holder] of holders) {
        if (holder === page) holders.delete(journal);
      }
    },
    async settle() {
      for (const writer of writers.values()) await writer.settle();
    },
  };
}
