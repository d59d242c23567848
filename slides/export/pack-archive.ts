import { type Zippable, zipSync } from "fflate";

export interface ArchiveEntry {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Pictures are packed already; text gains nothing from more than the middle level. */
  readonly isPacked?: boolean;
}

const textLevel = 6;
const storeLevel = 0;

/**
 * One date for every entry of an archive, so that the same content gives the same bytes. ZIP keeps local times: a date
 * made of local parts is the same two words in every time zone.
 */
function entryDate(): Date {
  return new Date(1980, 0, 1, 12);
}

/** The entries, in their order, as a ZIP file. Deterministic. */
export function packArchive(entries: readonly ArchiveEntry[]): Uint8Array {
  const files: Zippable = {};
  for (const { path, bytes, isPacked = false } of entries) {
    files[path] = [bytes, { level: isPacked ? storeLevel : textLevel }];
  }
  return zipSync(files, { mtime: entryDate() });
}
