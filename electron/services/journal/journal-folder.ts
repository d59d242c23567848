import { mkdir, open, readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { hashBytes } from "../file-version.ts";
import { flushFolder, writeAtomically } from "../write-atomically.ts";
import { decodeGeneration, type Generation, type KeptFile } from "./generation.ts";
import { ownIdentity, type ProcessIdentity, processIdentitySchema } from "./process-identity.ts";

/*
 * The folder of one document's journal:
 *   owner.json      the program that writes it
 *   0.journal, 1.journal   the last two generations, written in turn
 *   files/HASH      what does not change with the document, once each
 */

/** Which of the two generations. */
export type Slot = 0 | 1;

const slots: readonly Slot[] = [0, 1];
const ownOnly = 0o700;

/** The two generations as they lie there: absent, or present and whole or not. */
export interface StoredGenerations {
  /** The newest whole one and its place; null when there is none. */
  readonly newest: { readonly slot: Slot; readonly generation: Generation } | null;
  /** True when there is a file of either, whole or not. */
  readonly any: boolean;
}

function slotPath(folder: string, slot: Slot): string {
  return join(folder, `${slot}.journal`);
}

function filePath(folder: string, hash: string): string {
  return join(folder, "files", hash);
}

/** Makes the folder, marked as this program's own. */
export async function prepareFolder(folder: string): Promise<void> {
  await mkdir(join(folder, "files"), { recursive: true, mode: ownOnly });
  await writeAtomically(join(folder, "owner.json"), JSON.stringify(ownIdentity()));
}

/** The program that writes a journal; null when the folder does not say. */
export async function readOwner(folder: string): Promise<ProcessIdentity | null> {
  try {
    const owner = v.safeParse(processIdentitySchema, JSON.parse(await readFile(join(folder, "owner.json"), "utf8")));
    return owner.success ? owner.output : null;
  } catch {
    return null;
  }
}

/** Keeps a file under its hash, unless it is there. */
export async function keepFile(folder: string, name: string, bytes: Uint8Array): Promise<KeptFile> {
  const hash = hashBytes(bytes);
  const path = filePath(folder, hash);
  const there = await stat(path).catch(() => null);
  if (there?.size !== bytes.length) await writeAtomically(path, bytes);
  return { name, hash };
}

/** A kept file's bytes; null when they are lost or damaged. */
export async function readKeptFile(folder: string, hash: string): Promise<Uint8Array | null> {
  try {
    const bytes = new Uint8Array(await readFile(filePath(folder, hash)));
    return hashBytes(bytes) === hash ? bytes : null;
  } catch {
    return null;
  }
}

/** Writes the first generation: there is no other one yet, so it comes whole or not at all. */
export async function writeFirstSlot(folder: string, file: Uint8Array): Promise<void> {
  await writeAtomically(slotPath(folder, 0), file);
}

/**
 * Writes a generation in its place and flushes it. In place and not by a rename, because the other generation is whole
 * all the while: that costs half the time.
 */
export async function writeSlot(folder: string, slot: Slot, file: Uint8Array): Promise<void> {
  const handle = await open(slotPath(folder, slot), "w", 0o600);
  try {
    await handle.writeFile(file);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** What is stored, damaged generations passed over. */
export async function readGenerations(folder: string): Promise<StoredGenerations> {
  let newest: StoredGenerations["newest"] = null;
  let any = false;
  for (const slot of slots) {
    const file = await readFile(slotPath(folder, slot)).catch(() => null);
    if (file === null) continue;
    any = true;
    const generation = decodeGeneration(new Uint8Array(file));
    if (generation !== null && generation.revision >= (newest?.generation.revision ?? 0)) newest = { slot, generation };
  }
  return { newest, any };
}

/**
 * Forgets both generations, the newest last: a kill in between must not leave the older one to be offered as if it were
 * the last word.
 */
export async function removeGenerations(folder: string, newest: Slot): Promise<void> {
  const order = newest === 0 ? [1, 0] : [0, 1];
  for (const slot of order) await rm(slotPath(folder, slot as Slot), { force: true });
  await flushFolder(folder);
}

/** Names of the journals in a folder of journals. */
export async function listJournals(root: string): Promise<readonly string[]> {
  const entries = await readdir(root, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}
