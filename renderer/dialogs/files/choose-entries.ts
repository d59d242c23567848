import type { FolderEntry } from "../../../electron/contract/file-schemas.ts";

/** Which of a folder's entries are listed. */
export interface EntryWish {
  readonly purpose: "open" | "save" | "folder";
  /** True to list files that cannot be read, too. */
  readonly all: boolean;
  /** A part of the name; empty for all names. */
  readonly query: string;
}

/** Endings of what can be opened. The content decides when it is; the ending only makes lists shorter. */
const readable = /\.(?:briefing|md|markdown|mdown|txt|text|html?|xhtml)$/iu;
const briefing = /\.briefing$/iu;

function isListed({ kind, name }: FolderEntry, { purpose, all }: EntryWish): boolean {
  if (kind === "folder") return true;
  if (purpose === "folder") return false;
  return all || (purpose === "save" ? briefing : readable).test(name);
}

/** Letters without their accents and case; systems keep "é" as one character or as two. */
function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The entries to be listed, in the order they came. */
export function chooseEntries(entries: readonly FolderEntry[], wish: EntryWish): readonly FolderEntry[] {
  const wanted = fold(wish.query.trim());
  return entries.filter((entry) => isListed(entry, wish) && (wanted === "" || fold(entry.name).includes(wanted)));
}
