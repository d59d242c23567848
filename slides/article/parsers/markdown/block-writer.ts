import type { DraftBlock, RichText, Run } from "../../draft.ts";
import type { MarkdownRun, PlacedBlock } from "./placed-block.ts";
import { joinRuns } from "./placed-block.ts";
import { safeLink } from "./safe-address.ts";

/** An image met in running text; it becomes a block of its own after that text. */
interface FoundImage {
  readonly src: string;
  readonly alt: string;
  readonly caption: RichText;
  readonly at: number;
}

interface OpenTable {
  readonly caption: MarkdownRun[];
  readonly rows: { readonly cells: MarkdownRun[][]; isHeader: boolean }[];
  readonly start: number;
  inCell: boolean;
}

interface OpenList {
  readonly ordered: boolean;
  /** Index of the block that holds the open item's text. */
  item: number | null;
  inItem: boolean;
}

/** Blocks as they are being collected from Markdown nodes and HTML tags, which share one state. */
export interface BlockWriter {
  readonly source: string;
  readonly blocks: PlacedBlock[];
  runs: MarkdownRun[];
  images: FoundImage[];
  strong: number;
  emphasis: number;
  code: number;
  /** Open links, innermost last; the address is null where it was dropped. */
  readonly links: { readonly href: string | null; readonly ordinal: number }[];
  linkCount: number;
  /** Within a paragraph or heading, where tags open no headings, lists or tables. */
  isInline: boolean;
  quotes: number;
  readonly lists: OpenList[];
  heading: number | null;
  footnote: string | null;
  /** Language of the open preformatted block, null outside one. */
  preformatted: string | null;
  inFigureCaption: boolean;
  table: OpenTable | null;
  /** An element whose content is not text: its name and where its content began in `runs`. */
  hidden: { readonly name: string; readonly from: number } | null;
}

/** A writer that has collected nothing. */
export function openWriter(source: string): BlockWriter {
  return {
    source,
    blocks: [],
    runs: [],
    images: [],
    strong: 0,
    emphasis: 0,
    code: 0,
    links: [],
    linkCount: 0,
    isInline: false,
    quotes: 0,
    lists: [],
    heading: null,
    footnote: null,
    preformatted: null,
    inFigureCaption: false,
    table: null,
    hidden: null,
  };
}

/** Adds text in the formatting that is open. */
export function addText(writer: BlockWriter, text: string, start: number, end: number): void {
  if (text === "") return;
  const link = writer.links.at(-1);
  const run: MarkdownRun = {
    text,
    start,
    end,
    ...(writer.strong > 0 ? { strong: true } : {}),
    ...(writer.emphasis > 0 ? { emphasis: true } : {}),
    ...(writer.code > 0 ? { code: true } : {}),
    ...(typeof link?.href === "string" ? { href: link.href } : {}),
    ...(link === undefined ? {} : { link: link.ordinal }),
  };
  writer.runs.push(run);
}

/** Opens a link; an address that may not be followed is dropped, the text stays. */
export function openLink(writer: BlockWriter, address: string): void {
  writer.linkCount += 1;
  writer.links.push({ href: safeLink(address), ordinal: writer.linkCount });
}

/** Ends the open paragraph, heading, item or caption; inside a table cell only a line. */
export function endBlock(writer: BlockWriter): void {
  if (writer.table?.inCell === true) {
    const at = writer.runs.at(-1)?.end;
    if (at !== undefined) addText(writer, "\n", at, at);
    return;
  }
  const runs = writer.runs;
  // What never closes hides nothing: the text is the author's.
  writer.hidden = null;
  writer.runs = [];
  if (joinRuns(runs) !== "") placeText(writer, runs);
  writeImages(writer);
}

function placeText(writer: BlockWriter, runs: readonly MarkdownRun[]): void {
  const list = writer.lists.at(-1);
  if (writer.inFigureCaption && captionLastImage(writer, runs)) return;
  const [only] = writer.images;
  if (only !== undefined && writer.images.length === 1 && isCaption(writer, only, runs)) {
    writer.images = [{ ...only, caption: runs }];
    return;
  }
  if (list?.inItem === true && writer.heading === null && writer.preformatted === null) placeItem(writer, list, runs);
  else push(writer, blockOf(writer, runs), runs);
  writer.heading = null;
}

/** An image with nothing under it but a few emphasised words. */
function isCaption(writer: BlockWriter, image: FoundImage, runs: readonly MarkdownRun[]): boolean {
  const words = joinRuns(runs).split(" ").length;
  const emphasised = runs.every((run) => run.emphasis === true || run.text.trim() === "");
  return writer.heading === null && emphasised && words <= 40 && image.at < (runs[0]?.start ?? 0) + 1;
}

function captionLastImage(writer: BlockWriter, runs: readonly MarkdownRun[]): boolean {
  if (writer.images.length > 0) {
    writer.images = writer.images.map((image, index, all) =>
      index === all.length - 1 ? { ...image, caption: runs } : image,
    );
    return true;
  }
  const last = writer.blocks.at(-1);
  if (last?.block.kind !== "image" || joinRuns(last.block.caption) !== "") return false;
  writer.blocks[writer.blocks.length - 1] = {
    ...last,
    block: { ...last.block, caption: runs },
    end: endOfRuns(runs, last.end),
  };
  return true;
}

function blockOf(writer: BlockWriter, runs: readonly MarkdownRun[]): DraftBlock {
  if (writer.preformatted !== null) return { kind: "code", language: writer.preformatted, text: runs };
  if (writer.heading !== null) return { kind: "heading", level: writer.heading, text: runs };
  if (writer.footnote !== null) return { kind: "footnote", label: writer.footnote, text: runs };
  return { kind: writer.quotes > 0 ? "quotation" : "paragraph", text: runs };
}

/** The paragraphs of one item stay one block, with a blank line between them. */
function placeItem(writer: BlockWriter, list: OpenList, runs: readonly MarkdownRun[]): void {
  const last = writer.blocks.at(-1);
  if (list.item !== null && list.item === writer.blocks.length - 1 && last?.block.kind === "list-item") {
    const gap: Run = { text: "\n\n", start: last.end, end: last.end };
    const block = { ...last.block, text: [...last.block.text, gap, ...runs] };
    writer.blocks[list.item] = { ...last, block, end: endOfRuns(runs, last.end) };
    return;
  }
  push(writer, { kind: "list-item", ordered: list.ordered, depth: writer.lists.length - 1, text: runs }, runs);
  list.item = writer.blocks.length - 1;
}

function push(writer: BlockWriter, block: DraftBlock, runs: readonly Run[]): void {
  const start = runs[0]?.start ?? 0;
  writer.blocks.push({ block, start, end: endOfRuns(runs, start) });
}

/** Where runs end. */
export function endOfRuns(runs: readonly Run[], fallback: number): number {
  return runs.at(-1)?.end ?? fallback;
}

/** Places the images met since the last block. */
export function writeImages(writer: BlockWriter): void {
  if (writer.table !== null) return;
  for (const { src, alt, caption, at } of writer.images) {
    writer.blocks.push({ block: { kind: "image", src, alt, caption }, start: at, end: endOfRuns(caption, at) });
  }
  writer.images = [];
}
