/** An object of a PDF that is in use, and where it is. */
export interface PdfObject {
  readonly number: number;
  /** Bytes from the start of the file to "12 0 obj", and to where the next object or the table begins. */
  readonly start: number;
  readonly end: number;
}

/** A PDF as browsers write it: one revision, one plain table of objects at its end. */
export interface PdfStructure {
  readonly size: number;
  readonly objects: readonly PdfObject[];
  readonly root: PdfObject;
  readonly info: PdfObject;
  /** Where the table begins. */
  readonly table: number;
}

/** The trailer of a short file is longer than this only when it is no trailer of ours. */
const longestTrailer = 2048;
const entryLength = 20;

/** So many characters are made in one call. */
const chunk = 8192;

/** Bytes as characters of the same number; `TextDecoder` has only Windows-1252 under the name. */
function latin1(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  for (let at = start; at < end; at += chunk) {
    text += String.fromCharCode(...bytes.subarray(at, Math.min(at + chunk, end)));
  }
  return text;
}

function readEntries(bytes: Uint8Array, table: number, trailer: number): readonly number[] | null {
  const text = latin1(bytes, table, trailer);
  const head = /^xref\r?\n0 (\d+)[ \r]*\n/u.exec(text);
  if (head === null) return null;
  const count = Number(head[1]);
  const rows = text.slice(head[0].length);
  if (rows.trimEnd().length < count * entryLength - 2 || rows.length > count * entryLength + 2) return null;
  const starts: number[] = [];
  for (let number = 0; number < count; number += 1) {
    const entry = /^(\d{10}) (\d{5}) ([nf])[ \r\n]{1,2}$/u.exec(
      rows.slice(number * entryLength, (number + 1) * entryLength),
    );
    if (entry === null) return null;
    const isUsed = entry[3] === "n";
    // Later generations come of files that were changed, as the printer's are not.
    if (isUsed && entry[2] !== "00000") return null;
    starts.push(isUsed ? Number(entry[1]) : -1);
  }
  return starts;
}

function isObject(bytes: Uint8Array, { number, start, end }: PdfObject): boolean {
  const head = `${number} 0 obj`;
  return start > 0 && start < end && latin1(bytes, start, start + head.length) === head;
}

/** Reads where the objects of a PDF are; null for one that is in any way other than browsers write them. */
export function readPdfStructure(bytes: Uint8Array): PdfStructure | null {
  const from = Math.max(0, bytes.length - longestTrailer);
  const ending = /trailer\s*<<([\s\S]*?)>>\s*startxref\s+(\d+)\s+%%EOF\s*$/u.exec(latin1(bytes, from, bytes.length));
  if (ending === null) return null;
  const [, trailer = "", place = ""] = ending;
  if (/\/(?:Prev|Encrypt|XRefStm)\b/u.test(trailer)) return null;
  const table = Number(place);
  const starts = readEntries(bytes, table, from + ending.index);
  if (starts === null) return null;
  const ordered = [...starts.filter((start) => start >= 0), table].sort((a, b) => a - b);
  const ends = new Map(ordered.map((start, place) => [start, ordered[place + 1] ?? table]));
  const objects = starts.flatMap((start, number) =>
    start < 0 ? [] : [{ number, start, end: ends.get(start) ?? table }],
  );
  const named = (key: string) => {
    const reference = new RegExp(`/${key} (\\d+) 0 R`, "u").exec(trailer);
    return objects.find(({ number }) => number === Number(reference?.[1] ?? -1));
  };
  const [root, info] = [named("Root"), named("Info")];
  if (root === undefined || info === undefined) return null;
  if (!objects.every((object) => isObject(bytes, object))) return null;
  return { size: starts.length, objects, root, info, table };
}

/** What is between "12 0 obj" and "endobj"; null where there is no such end. */
export function bodyOf(bytes: Uint8Array, { number, start, end }: PdfObject): string | null {
  const text = latin1(bytes, start, end).trimEnd();
  const ending = "endobj";
  return text.endsWith(ending) ? text.slice(`${number} 0 obj`.length, -ending.length).trim() : null;
}

/** The other way round. */
export function fromLatin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** An object to be written in place of the one of its number, or besides those there are. */
export interface NewObject {
  readonly number: number;
  readonly bytes: Uint8Array;
}

/** An object that is no stream. */
export function plainObject(number: number, body: string): NewObject {
  return { number, bytes: fromLatin1(`${number} 0 obj\n${body}\nendobj\n`) };
}
