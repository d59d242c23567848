import { Unzip, type UnzipFile, UnzipInflate } from "fflate";
import { archiveLimits } from "./archive-limits.ts";

export type UnpackedArchive =
  | { readonly ok: true; readonly entries: ReadonlyMap<string, Uint8Array> }
  /** One sentence: why not. */
  | { readonly ok: false; readonly problem: string };

/** Packed bytes handed over at a time; each may unpack to a thousand times as much before the limits are looked at. */
const chunkBytes = 16 * 1024;

/** Thrown inside the unpacker's callbacks, which have no other way to stop it. */
class Refusal extends Error {}

/** Names with which nothing can leave the folder it is unpacked to, on any system. */
function isSafePath(name: string): boolean {
  const isPlain = !/[\\:\p{Cc}]/u.test(name) && !name.startsWith("/") && name.length <= 512;
  return isPlain && name.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}

function joinChunks(chunks: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    joined.set(chunk, offset);
    offset += chunk.length;
  }
  return joined;
}

/** Counts what has been unpacked and refuses when it is too much. Sizes that the file states are not believed. */
function createGauge(packed: number): (bytes: number) => void {
  let total = 0;
  const allowed = Math.min(archiveLimits.total, Math.max(archiveLimits.harmless, packed * archiveLimits.ratio));
  return (bytes) => {
    total += bytes;
    if (total > allowed) throw new Refusal("This briefing unpacks to more than a briefing can hold.");
  };
}

interface Collector {
  readonly entries: Map<string, Uint8Array>;
  /** Names begun and not yet complete. */
  readonly unfinished: Set<string>;
  readonly accept: (file: UnzipFile) => void;
}

function createCollector(packed: number): Collector {
  const gauge = createGauge(packed);
  const entries = new Map<string, Uint8Array>();
  const unfinished = new Set<string>();
  const accept = (file: UnzipFile) => {
    const { name } = file;
    if (name.endsWith("/")) return;
    if (!isSafePath(name)) throw new Refusal("This briefing holds a file with an unsafe name.");
    if (entries.has(name) || unfinished.has(name)) throw new Refusal("This briefing holds two files of one name.");
    if (entries.size >= archiveLimits.entries) throw new Refusal("This briefing holds too many files.");
    const chunks: Uint8Array[] = [];
    unfinished.add(name);
    file.ondata = (error, chunk, isLast) => {
      if (error !== null) throw error;
      gauge(chunk.length);
      chunks.push(chunk);
      if (!isLast) return;
      unfinished.delete(name);
      entries.set(name, joinChunks(chunks));
    };
    file.start();
  };
  return { entries, unfinished, accept };
}

/**
 * Unpacks a ZIP archive in memory, entry by entry as they stand in the file, and stops as soon as it proves damaged,
 * unsafe or too large. Linear in what it is allowed to unpack.
 */
export function unpackArchive(bytes: Uint8Array): UnpackedArchive {
  const { entries, unfinished, accept } = createCollector(bytes.length);
  const unzip = new Unzip(accept);
  unzip.register(UnzipInflate);
  try {
    for (let offset = 0; offset < bytes.length; offset += chunkBytes) {
      const end = Math.min(bytes.length, offset + chunkBytes);
      unzip.push(bytes.subarray(offset, end), end === bytes.length);
    }
  } catch (error) {
    const problem = error instanceof Refusal ? error.message : "This briefing is damaged and cannot be unpacked.";
    return { ok: false, problem };
  }
  if (unfinished.size > 0) return { ok: false, problem: "This briefing is incomplete: the file was cut off." };
  return { ok: true, entries };
}
