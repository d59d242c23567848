import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A run of text where it stands on its page, points from the lower left. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** From the baseline to about the top of a capital. */
  readonly height: number;
}

export interface InspectedLink {
  /** Number of the page it leads to, from 1; null for an address. */
  readonly page: number | null;
  readonly url: string | null;
  /** Set when it leads nowhere. */
  readonly isDead: boolean;
}

export interface InspectedPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PlacedText[];
  readonly links: readonly InspectedLink[];
  readonly tags: TagNode;
}

/** An element of the structure tree. */
export interface TagNode {
  readonly role: string;
  readonly alt: string | null;
  readonly children: readonly TagNode[];
}

export interface InspectedBookmark {
  readonly title: string;
  /** Depth from 1. */
  readonly level: number;
  /** From 1; null when it leads nowhere. */
  readonly page: number | null;
}

/** Everything that is checked about a PDF. */
export interface InspectedPdf {
  readonly title: string;
  readonly language: string;
  readonly isTagged: boolean;
  readonly metadata: string;
  readonly bookmarks: readonly InspectedBookmark[];
  readonly pages: readonly InspectedPage[];
  /** Names of fonts, and of those that are not embedded or are bitmaps. */
  readonly fonts: readonly string[];
  readonly badFonts: readonly string[];
}

type PdfDocument = Awaited<ReturnType<typeof getDocument>["promise"]>;
type PdfPage = Awaited<ReturnType<PdfDocument["getPage"]>>;

const capital = 0.68;

async function readTexts(page: PdfPage): Promise<readonly PlacedText[]> {
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!("str" in item) || item.str.trim() === "") return [];
    const [, , , scale = 0, x = 0, y = 0] = item.transform as readonly number[];
    return [{ text: item.str, x, y, width: item.width, height: Math.abs(scale) * capital }];
  });
}

interface LooseNode {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly LooseNode[];
}

function readTags({ role = "", alt, children = [] }: LooseNode): TagNode {
  return { role, alt: alt ?? null, children: children.map(readTags) };
}

async function pageOf(document: PdfDocument, target: unknown): Promise<number | null> {
  const place = typeof target === "string" ? await document.getDestination(target) : target;
  const [reference] = Array.isArray(place) ? place : [];
  if (typeof reference !== "object" || reference === null) return null;
  try {
    return (await document.getPageIndex(reference)) + 1;
  } catch {
    return null;
  }
}

async function readLinks(document: PdfDocument, page: PdfPage): Promise<readonly InspectedLink[]> {
  const annotations = (await page.getAnnotations()) as readonly Readonly<Record<string, unknown>>[];
  const links = annotations.filter(({ subtype }) => subtype === "Link");
  return Promise.all(
    links.map(async ({ dest, url }) => {
      const address = typeof url === "string" ? url : null;
      const target = dest == null ? null : await pageOf(document, dest);
      return { page: target, url: address, isDead: target === null && address === null };
    }),
  );
}

interface OutlineItem {
  readonly title: string;
  readonly dest: unknown;
  readonly items: readonly OutlineItem[];
}

async function readBookmarks(
  document: PdfDocument,
  items: readonly OutlineItem[],
  level = 1,
): Promise<readonly InspectedBookmark[]> {
  const lists = await Promise.all(
    items.map(async ({ title, dest, items: under }) => [
      { title, level, page: await pageOf(document, dest) },
      ...(await readBookmarks(document, under, level + 1)),
    ]),
  );
  return lists.flat();
}

/** Skia writes its objects plainly; only streams are packed. */
function readFonts(bytes: Uint8Array): Pick<InspectedPdf, "fonts" | "badFonts"> {
  const objects = new TextDecoder("latin1").decode(bytes).split(/\bendobj\b/u);
  const descriptors = objects.filter((object) => /\/Type\s*\/FontDescriptor/u.test(object));
  const nameOf = (object: string) => /\/FontName\s*\/([^\s/<>[\]]+)/u.exec(object)?.[1] ?? "unnamed";
  const isSubset = (object: string) => /\/FontFile[23]?\s/u.test(object) && /^[A-Z]{6}\+/u.test(nameOf(object));
  const bitmaps = objects.filter((object) => /\/Subtype\s*\/Type3\b/u.test(object)).map(() => "Type 3");
  return {
    fonts: descriptors.map(nameOf),
    badFonts: [...descriptors.filter((object) => !isSubset(object)).map(nameOf), ...bitmaps],
  };
}

/** Reads a PDF with pdf.js, with the places of its texts. */
export async function inspectPdf(bytes: Uint8Array): Promise<InspectedPdf> {
  const task = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const { info, metadata } = await document.getMetadata();
  const pages: InspectedPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const tags = readTags(((await page.getStructTree()) ?? {}) as LooseNode);
    pages.push({ width, height, texts: await readTexts(page), links: await readLinks(document, page), tags });
  }
  const facts = info as Readonly<Record<string, unknown>>;
  const outline = ((await document.getOutline()) ?? []) as readonly OutlineItem[];
  const inspected: InspectedPdf = {
    title: String(facts.Title ?? ""),
    language: String(facts.Language ?? ""),
    isTagged: (await document.getMarkInfo())?.Marked === true,
    metadata: JSON.stringify([facts, metadata?.getRaw() ?? ""]),
    bookmarks: await readBookmarks(document, outline),
    pages,
    ...readFonts(bytes),
  };
  await task.destroy();
  return inspected;
}
