import {
  type Article,
  analyseArticle,
  composeDeck,
  decodeDataUrl,
  defaultExportOptions,
  type Picture,
  parseArticle,
  readBriefing,
  readMarkdownDeck,
  readPicture,
  writeBriefingFile,
} from "../../slides/index.ts";
import type { FindPictures, ImportOutcome, ImportSource, ImportStage } from "./engine-messages.ts";

/** Bytes all pictures of a briefing may have together: they travel as base64 in one page when it is printed. */
const largestSum = 48 * 1024 * 1024;
const mostPictures = 200;

function pictureAddresses(article: Article): readonly string[] {
  const blocks = article.sections.flatMap((section) => section.blocks);
  const addresses = blocks.flatMap((block) => (block.kind === "image" ? [block.src] : []));
  return [...new Set(addresses)].slice(0, mostPictures);
}

function isInside(address: string): boolean {
  return /^\s*data:/iu.test(address);
}

/** The article's pictures that can be had: those inside it and those that `find` knows. In the article's order. */
async function gatherPictures(article: Article, find: FindPictures): Promise<readonly Picture[]> {
  const addresses = pictureAddresses(article);
  const outside = addresses.filter((address) => !isInside(address));
  const found = outside.length === 0 ? [] : await find(outside);
  const bytesOf = new Map(found.map(({ src, bytes }) => [src, bytes]));
  const pictures: Picture[] = [];
  let sum = 0;
  for (const src of addresses) {
    const bytes = bytesOf.get(src);
    const picture = isInside(src) ? decodeDataUrl(src) : bytes === undefined ? null : readPicture(src, bytes);
    if (picture === null || sum + picture.bytes.length > largestSum) continue;
    sum += picture.bytes.length;
    pictures.push(picture);
  }
  return pictures;
}

function openBriefing(bytes: Uint8Array): ImportOutcome {
  const reading = readBriefing(bytes);
  return reading.ok ? { ok: true, briefing: reading.briefing, format: "briefing", file: bytes } : reading;
}

/** Opens Markdown that is slides already: a new document, made of the file as of an article. */
async function openDeck(bytes: Uint8Array, name: string, find: FindPictures): Promise<ImportOutcome> {
  const reading = readMarkdownDeck(bytes, name);
  if (!reading.ok) return reading;
  const briefing = { ...reading.briefing, pictures: await gatherPictures(reading.briefing.article, find) };
  return { ok: true, briefing, format: "markdown", file: writeBriefingFile(briefing).bytes };
}

/**
 * Makes a briefing of an article, or opens a saved one. `tell` hears each stage as it begins. What cannot be used is
 * refused with a diagnostic.
 */
export async function importBriefing(
  { bytes, name, options }: ImportSource,
  find: FindPictures,
  tell: (stage: ImportStage) => void,
): Promise<ImportOutcome> {
  tell("reading");
  const parsed = parseArticle(bytes, name);
  if (!parsed.ok) {
    const { code } = parsed.diagnostic;
    if (code === "is-deck") return openDeck(bytes, name, find);
    return code === "is-briefing" ? openBriefing(bytes) : parsed;
  }
  const { article } = parsed;
  const pictures = await gatherPictures(article, find);
  tell("recognising");
  const analysis = analyseArticle(article);
  tell("composing");
  const composed = composeDeck(article, analysis, options, new Set(pictures.map(({ src }) => src)));
  const briefing = {
    article,
    deck: composed.deck,
    options: { ...defaultExportOptions, marking: options.marking },
    pictures,
    sourceBytes: bytes,
    sourceName: name,
    diagnostics: [...parsed.diagnostics, ...composed.diagnostics],
  };
  return { ok: true, briefing, format: article.format, file: writeBriefingFile(briefing).bytes };
}
