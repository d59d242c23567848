import type { Briefing } from "../../briefing.ts";
import { type BriefingDocument, pictureExtensions, schemaVersion } from "../briefing/briefing-document.ts";
import type { ExportFile } from "../export-file.ts";
import { packArchive } from "../pack-archive.ts";
import { slug } from "../slug.ts";

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
  const text = new TextEncoder().encode(`${JSON.stringify(document, orderKeys, 1)}\n`);
  const bytes = packArchive([
    { path: "deck.json", bytes: text },
    { path: source, bytes: sourceBytes },
    ...pictures.map((picture, index) => ({
      path: entries[index]?.file ?? "",
      bytes: picture.bytes,
      isPacked: true,
    })),
  ]);
  return { name: `${slug(deck.title)}.briefing`, mediaType: "application/zip", bytes };
}
