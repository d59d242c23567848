import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

export interface Bookmark {
  readonly title: string;
  readonly under: readonly Bookmark[];
}

/** What a test asks of a PDF. */
export interface PdfFacts {
  readonly title: string;
  readonly language: string;
  readonly isTagged: boolean;
  readonly bookmarks: readonly Bookmark[];
  readonly pages: readonly {
    /** Points. */
    readonly width: number;
    readonly height: number;
    /** Without white space. */
    readonly text: string;
  }[];
  /** Roles of the structure tree of all pages ("H1", "P", "L", …). */
  readonly roles: ReadonlySet<string>;
}

interface OutlineItem {
  readonly title: string;
  readonly items: readonly OutlineItem[];
}

function readBookmarks(items: readonly OutlineItem[]): readonly Bookmark[] {
  return items.map(({ title, items: under }) => ({ title, under: readBookmarks(under) }));
}

/** Text as it is compared: ligatures apart, no white space, no soft hyphens. */
export function squeeze(text: string): string {
  return text.normalize("NFKC").replace(/[\s\u00ad]/gu, "");
}

interface StructureNode {
  readonly role?: string;
  readonly children?: readonly StructureNode[];
}

/** Reads a PDF with pdf.js. */
export async function readPdf(bytes: Uint8Array): Promise<PdfFacts> {
  const task = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const { info } = await document.getMetadata();
  const roles = new Set<string>();
  const pages: PdfFacts["pages"][number][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const [, , width = 0, height = 0] = page.view;
    pages.push({ width, height, text: squeeze(items.map((item) => ("str" in item ? item.str : "")).join("")) });
    const waiting: StructureNode[] = [(await page.getStructTree()) as StructureNode];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (node?.role !== undefined) roles.add(node.role);
      waiting.push(...(node?.children ?? []));
    }
  }
  const facts = {
    title: String((info as Record<string, unknown>).Title ?? ""),
    language: String((info as Record<string, unknown>).Language ?? ""),
    isTagged: (await document.getMarkInfo())?.Marked === true,
    bookmarks: readBookmarks(((await document.getOutline()) ?? []) as readonly OutlineItem[]),
    pages,
    roles,
  };
  await task.destroy();
  return facts;
}
