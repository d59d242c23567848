import { mendBookmarks } from "./mend-bookmarks.ts";
import type { PdfFacts } from "./pdf-facts.ts";
import { infoDictionary, xmpPacket } from "./pdf-metadata.ts";
import {
  bodyOf,
  fromLatin1,
  type NewObject,
  type PdfStructure,
  plainObject,
  readPdfStructure,
} from "./pdf-structure.ts";

const blank = 0x20;
const entryDigits = 10;

/** The catalog with the metadata in it; null when it has some, or is no dictionary. */
function addMetadata(catalog: string, number: number): string | null {
  if (!catalog.startsWith("<<") || !catalog.endsWith(">>") || /\/Metadata\b/u.test(catalog)) return null;
  return `${catalog.slice(0, -2)}\n/Metadata ${number} 0 R>>`;
}

function readProducer(info: string): string {
  return /\/Producer \(([ -'*-[\]-~]*)\)/u.exec(info)?.[1] ?? "";
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function writeTable(starts: readonly number[]): string {
  const rows = starts.map((start, number) => {
    if (number === 0) return "0000000000 65535 f \n";
    return start < 0 ? "0000000000 00001 f \n" : `${String(start).padStart(entryDigits, "0")} 00000 n \n`;
  });
  return `xref\n0 ${starts.length}\n${rows.join("")}`;
}

/** The file with objects in place of those of the same numbers, which are blanked: nothing of them stays in it. */
function replaceObjects(bytes: Uint8Array, structure: PdfStructure, replaced: readonly NewObject[]): Uint8Array {
  const { size, objects, root, info, table } = structure;
  const kept = bytes.slice(0, table);
  const count = Math.max(size, ...replaced.map(({ number }) => number + 1));
  const starts = Array.from({ length: count }, () => -1);
  for (const { number, start } of objects) starts[number] = start;
  let end = kept.length;
  for (const { number, bytes: written } of replaced) {
    const old = objects.find((object) => object.number === number);
    if (old !== undefined) kept.fill(blank, old.start, old.end - 1);
    starts[number] = end;
    end += written.length;
  }
  const trailer = `trailer\n<</Size ${count}\n/Root ${root.number} 0 R\n/Info ${info.number} 0 R>>\nstartxref\n${end}\n%%EOF\n`;
  return concatenate([
    kept,
    ...replaced.map(({ bytes: written }) => written),
    fromLatin1(`${writeTable(starts)}${trailer}`),
  ]);
}

/**
 * A printed PDF with what it says of itself, as information dictionary and as XMP, in place of what the browser says: the
 * name of the machine's system is no business of a reader's. The pages are not touched. A PDF that is written in another
 * way than Chromium's is given back as it is.
 */
export function finishPdf(bytes: Uint8Array, facts: PdfFacts): Uint8Array {
  const structure = readPdfStructure(bytes);
  if (structure === null) return bytes;
  const { size, root, info } = structure;
  const [catalog, oldInfo] = [bodyOf(bytes, root), bodyOf(bytes, info)];
  const newCatalog = catalog === null ? null : addMetadata(catalog, size);
  if (newCatalog === null || oldInfo === null) return bytes;
  const producer = readProducer(oldInfo);
  const packet = new TextEncoder().encode(xmpPacket(facts, producer));
  const stream = concatenate([
    fromLatin1(`${size} 0 obj\n<</Type /Metadata\n/Subtype /XML\n/Length ${packet.length}>> stream\n`),
    packet,
    fromLatin1("\nendstream\nendobj\n"),
  ]);
  return replaceObjects(bytes, structure, [
    plainObject(info.number, infoDictionary(facts, producer)),
    { number: size, bytes: stream },
    plainObject(root.number, newCatalog),
    ...mendBookmarks(bytes, structure, facts.headings),
  ]);
}
