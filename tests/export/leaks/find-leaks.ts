import { unzipSync } from "fflate";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Secret } from "./collect-secrets.ts";

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/giu, (whole, decimal, hexadecimal, name: string) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hexadecimal !== undefined) return String.fromCodePoint(Number.parseInt(hexadecimal, 16));
    return entities[name] ?? whole;
  });
}

/** Markup as text: what stands in it, tags and attributes included, and what is read when its tags are taken off. */
function readMarkup(source: string): readonly string[] {
  const decoded = decodeEntities(source);
  return [decoded, decodeEntities(source.replace(/<[^>]*>/gu, ""))];
}

function startsWith(bytes: Uint8Array, letters: string): boolean {
  return Array.from(letters).every((letter, index) => bytes[index] === letter.charCodeAt(0));
}

/** Values in a structure of whatever form, as text. */
function listValues(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(listValues);
}

/** Text, metadata, bookmarks, alternatives, links and attachments of a PDF. */
async function readPdfTexts(bytes: Uint8Array): Promise<readonly string[]> {
  const task = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const { info, metadata } = await document.getMetadata();
  const texts: string[] = [...listValues(info), metadata?.getRaw() ?? ""];
  const words: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    words.push(...items.map((item) => ("str" in item ? item.str : "")));
    texts.push(...listValues(await page.getAnnotations()), ...listValues(await page.getStructTree()));
  }
  texts.push(...listValues(await document.getOutline()), ...listValues(await document.getAttachments()));
  await task.destroy();
  // Strings that no reader shows stand in the file as they are.
  return [words.join(""), ...texts, new TextDecoder("latin1").decode(bytes)];
}

/** Every text in a file of any of the formats: of an archive, that of its parts and their names. */
async function readEverything(name: string, bytes: Uint8Array): Promise<readonly string[]> {
  if (startsWith(bytes, "%PDF")) return [name, ...(await readPdfTexts(bytes))];
  if (startsWith(bytes, "PK")) {
    const parts = await Promise.all(
      Object.entries(unzipSync(bytes)).map(([part, inside]) => readEverything(part, inside)),
    );
    return [name, ...parts.flat()];
  }
  const text = new TextDecoder().decode(bytes);
  return [name, text, ...readMarkup(text), text.replaceAll("\\", "")];
}

/** Text as leaks are looked for in it: letters and digits alone, so that escaping and line ends hide nothing. */
function lettersOf(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}

/** True when a word stands in a text as a word. */
function holdsWord(text: string, word: string): boolean {
  const small = text.toLowerCase();
  const isLetter = (place: number) => /[\p{L}\p{N}]/u.test(small.charAt(place));
  for (let at = small.indexOf(word); at >= 0; at = small.indexOf(word, at + 1)) {
    if (!isLetter(at - 1) && !isLetter(at + word.length)) return true;
  }
  return false;
}

/** Those of the secrets that are anywhere in a file: in its text, its metadata, its name. */
export async function findLeaks(
  name: string,
  bytes: Uint8Array,
  secrets: readonly Secret[],
): Promise<readonly Secret[]> {
  const texts = await readEverything(name, bytes);
  const letters = texts.map(lettersOf);
  const isIn = ({ what, text }: Secret) =>
    what === "redacted word"
      ? texts.some((everything) => holdsWord(everything, text))
      : letters.some((everything) => everything.includes(lettersOf(text)));
  return secrets.filter(isIn);
}
