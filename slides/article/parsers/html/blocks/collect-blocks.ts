import type { RichText, Run } from "../../../draft.ts";
import { blockTags } from "../page/element-tags.ts";
import type { FlatPage } from "../page/flatten-page.ts";
import { attributeOf, type PageElement, type StreamItem } from "../page/page-element.ts";
import { weighText } from "../page/text-weight.ts";
import { alignText } from "./align-text.ts";
import { type BlockContext, enterElement, leaveElement, newContext, roleHere, shapeOf } from "./block-context.ts";
import { findDataTables } from "./data-tables.ts";
import { splitHeadingMarks } from "./heading-marks.ts";
import type { BlockShape, PageBlock } from "./page-block.ts";
import { readImage } from "./read-image.ts";
import { beginPart, endPart, endTable, isTablePart, newTable, type TableReading } from "./read-table.ts";
import { reshapeCaptions } from "./reshape-captions.ts";
import { reshapeItems } from "./reshape-items.ts";
import { trimRuns } from "./trim-runs.ts";

/** The page's blocks, and for each element the blocks it holds: `from` to `to`, end exclusive. */
export interface PageBlocks {
  readonly blocks: readonly PageBlock[];
  readonly ranges: readonly { readonly from: number; readonly to: number }[];
  /** Ids that short links in the text lead to ("1", "*"), with the links' texts: places of notes. */
  readonly noteMarks: ReadonlyMap<string, string>;
}

type TextItem = Extract<StreamItem, { kind: "text" }>;

interface Tally {
  size: number;
  linked: number;
  strong: number;
  control: number;
}

interface Collecting {
  readonly source: string;
  readonly dataTables: ReadonlySet<number>;
  readonly context: BlockContext;
  readonly blocks: PageBlock[];
  readonly ranges: { from: number; to: number }[];
  /** Pictures met inside a running block: they follow it. */
  readonly waiting: PageBlock[];
  readonly noteMarks: Map<string, string>;
  /** Number of runs before the link being read. */
  linkFrom: number;
  runs: Run[];
  tally: Tally;
  table: TableReading | null;
  /** A line break was the last thing read: a second one ends the paragraph. */
  broken: boolean;
}

/** Cuts the page's visible text into blocks at the boundaries a browser would draw, in reading order. */
export function collectBlocks(page: FlatPage, source: string, base: string | null): PageBlocks {
  const collecting: Collecting = {
    source,
    dataTables: findDataTables(page),
    context: newContext(base),
    blocks: [],
    ranges: page.elements.map(() => ({ from: 0, to: 0 })),
    waiting: [],
    noteMarks: new Map(),
    linkFrom: 0,
    runs: [],
    tally: { size: 0, linked: 0, strong: 0, control: 0 },
    table: null,
    broken: false,
  };
  for (const item of page.stream) {
    if (item.kind === "text") addText(collecting, item);
    else if (item.kind === "open") open(collecting, item.element);
    else close(collecting, item.element);
  }
  flush(collecting);
  const { blocks, ranges, noteMarks } = collecting;
  const items = reshapeItems(page.elements, blocks, ranges);
  return { blocks: reshapeCaptions(page.elements, items, ranges), ranges, noteMarks };
}

function open(collecting: Collecting, element: PageElement): void {
  const { context, table } = collecting;
  const boundary = blockTags.has(element.tag) || roleHere(context, element) !== null;
  if (table !== null) openInTable(collecting, table, element);
  else if (element.tag === "br") breakLine(collecting, element);
  else if (boundary) flush(collecting);
  const range = collecting.ranges[element.index];
  if (range !== undefined) range.from = collecting.blocks.length;
  enterElement(context, element, boundary);
  if (element.tag === "a") collecting.linkFrom = collecting.runs.length;
  if (table !== null) return;
  if (element.tag === "table" && collecting.dataTables.has(element.index)) collecting.table = newTable(element);
  const image = readImage(element);
  if (image !== null) addImage(collecting, image, element);
}

function openInTable(collecting: Collecting, table: TableReading, element: PageElement): void {
  if (isTablePart(element)) {
    finishPart(collecting, table);
    beginPart(table, element);
  } else if (blockTags.has(element.tag) || element.tag === "br") addBreak(collecting, element);
}

function close(collecting: Collecting, element: PageElement): void {
  const { context, table } = collecting;
  if (element.tag === "a") noteMark(collecting, element);
  if (table !== null) {
    if (isTablePart(element) || table.element === element) finishPart(collecting, table);
    if (table.element === element) finishTable(collecting, table);
  } else if (context.owners.at(-1) === element.index) flush(collecting);
  leaveElement(context, element);
  const range = collecting.ranges[element.index];
  if (range !== undefined) range.to = collecting.blocks.length;
}

const noteLabel = /^[\s[(]*(\d{1,4}|[a-z]|[ivxlc]{1,6}|[*†‡§¶]{1,3}|note \d{1,3})[\s\])]*$/iu;

function noteMark({ runs, linkFrom, noteMarks }: Collecting, element: PageElement): void {
  const target = attributeOf(element, "href");
  if (target === null || !target.startsWith("#") || runs.length - linkFrom > 4) return;
  const text = runs.slice(linkFrom).map((run) => run.text);
  const label = noteLabel.exec(text.join("").slice(0, 20))?.[1];
  if (label !== undefined && !noteMarks.has(target.slice(1))) noteMarks.set(target.slice(1), label);
}

function addText(collecting: Collecting, item: TextItem): void {
  const { context, tally } = collecting;
  for (const piece of alignText(item.text, collecting.source, item.start, item.end))
    collecting.runs.push({ ...piece, ...context.format });
  const weight = weighText(item.text);
  if (weight === 0) return;
  collecting.broken = false;
  tally.size += weight;
  if (context.stacks.links.length > 0) tally.linked += weight;
  if (context.format.strong) tally.strong += weight;
  if (context.stacks.controls.length > 0) tally.control += weight;
}

function breakLine(collecting: Collecting, element: PageElement): void {
  if (collecting.context.stacks.preformatted.length > 0) addBreak(collecting, element);
  else if (collecting.broken) flush(collecting);
  else {
    addBreak(collecting, element);
    collecting.broken = collecting.tally.size > 0;
  }
}

function addBreak(collecting: Collecting, element: PageElement): void {
  if (collecting.tally.size === 0 || element.start < 0) return;
  collecting.runs.push({ text: "\n", start: element.start, end: element.startTagEnd });
}

function addImage(collecting: Collecting, image: BlockShape, element: PageElement): void {
  const block = { shape: image, element: element.index, text: [], size: 0, linked: 0, strong: 0, control: 0 };
  if (collecting.tally.size > 0) collecting.waiting.push(block);
  else collecting.blocks.push(block);
}

function flush(collecting: Collecting): void {
  const { context, blocks, runs, tally } = collecting;
  if (tally.size > 0) blocks.push(...textBlocks(shapeOf(context), context.owners.at(-1) ?? 0, runs, tally));
  blocks.push(...collecting.waiting);
  collecting.waiting.length = 0;
  restart(collecting);
}

function textBlocks(shape: BlockShape, element: number, runs: RichText, tally: Tally): readonly PageBlock[] {
  if (shape.kind === "code") return [{ shape, element, text: runs, ...tally }];
  if (shape.kind !== "heading") return [{ shape, element, text: trimRuns(runs), ...tally }];
  const { heading, marks } = splitHeadingMarks(trimRuns(runs));
  const size = weighText(marks.map((run) => run.text).join(""));
  const rest = { ...tally, size: tally.size - size, linked: Math.max(0, tally.linked - size) };
  const block = { shape, element, text: trimRuns(heading), ...rest };
  if (size === 0) return [block];
  return [block, { shape: { kind: "text" }, element, text: marks, size, linked: size, strong: 0, control: size }];
}

function restart(collecting: Collecting): void {
  collecting.runs = [];
  collecting.tally = { size: 0, linked: 0, strong: 0, control: 0 };
  collecting.broken = false;
}

function finishPart(collecting: Collecting, table: TableReading): void {
  endPart(table, collecting.runs);
  table.size += collecting.tally.size;
  table.linked += collecting.tally.linked;
  restart(collecting);
}

function finishTable(collecting: Collecting, table: TableReading): void {
  const { shape, caption } = endTable(table);
  const { size, linked } = table;
  if (size > 0)
    collecting.blocks.push({ shape, element: table.element.index, text: caption, size, linked, strong: 0, control: 0 });
  collecting.table = null;
}
