import { type Zippable, zipSync } from "fflate";
import type { Briefing } from "../../briefing.ts";
import { type BriefingDocument, pictureExtensions, schemaVersion } from "../briefing/briefing-document.ts";
import { entryDate } from "../entry-date.ts";
import type { ExportFile } from "../export-file.ts";
import { slug } from "../slug.ts";

/** Pictures are packed already; text gains nothing from more. */
const textLevel = 6;
const storeLevel = 0;

/** The source's own name without what some system cannot have in a file name. */
export function sourcePath(sourceName: string): string {
  const base = sourceName.split(/[/\\]/u).at(-1) ?? "";
  const plain = base.replace(/[<>:"|?*\p{C}]/gu, "_").slice(-120);
  return `source/${/^[.\s]*$/u.test(plain) ? "article" : plain}`;
}

/** Keys in one order: how a briefing came to be (composed, edited, read back) shall not show in its bytes. */
function orderKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The briefing as one document: a ZIP with `deck.json` (the deck, the article as read, the options), `source/` (the
 * article exactly as it came) and `assets/` (its pictures). It is the working document and always whole, notes included.
 * Deterministic: the same content gives the same bytes, and so does reading it back and writing it again.
 */
export function writeBriefingFile(input: Briefing): ExportFile {
  const { article, deck, options, pictures, sourceBytes, sourceName, diagnostics } = input;
  const entries = pictures.map(({ src, mediaType, width, height }, index) => ({
    file: `assets/${index + 1}.${pictureExtensions[mediaType]}`,
    src,
    mediaType,
    width,
    height,
  }));
  const source = sourcePath(sourceName);
  const document: BriefingDocument = { schemaVersion, deck, article, options, source, pictures: entries, diagnostics };
  const files: Zippable = {
    "deck.json": new TextEncoder().encode(`${JSON.stringify(document, orderKeys, 1)}\n`),
    [source]: sourceBytes,
  };
  pictures.forEach(({ bytes }, index) => {
    files[entries[index]?.file ?? ""] = [bytes, { level: storeLevel }];
  });
  return {
    name: `${slug(deck.title)}.briefing`,
    mediaType: "application/zip",
    bytes: zipSync(files, { level: textLevel, mtime: entryDate() }),
  };
}
