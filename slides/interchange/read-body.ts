import type { Blockquote, Heading, List, Paragraph, Table } from "mdast";
import type { SlideImage } from "../deck/deck.ts";
import type { SourcePart } from "./cut-slides.ts";
import { noAttributes, readAttributes } from "./read-attributes.ts";
import { type PlacedNode, readBlocks } from "./read-blocks.ts";
import { readItem, readSpeaker } from "./read-item.ts";
import { readText } from "./read-runs.ts";
import type {
  WrittenAttributes,
  WrittenBody,
  WrittenCode,
  WrittenItem,
  WrittenLine,
  WrittenTable,
} from "./written-slide.ts";

interface Reader {
  attributes: WrittenAttributes;
  headline: WrittenLine | null;
  headingLevel: number;
  readonly items: WrittenItem[];
  quotations: number;
  image: SlideImage | null;
  table: WrittenTable | null;
  code: WrittenCode | null;
}

function placeOf({ start, end }: PlacedNode): { readonly start: number; readonly end: number } {
  return { start, end };
}

function addHeading(reader: Reader, node: Heading, place: PlacedNode): void {
  const text = readText(node.children);
  if (reader.headline !== null || reader.items.length > 0) {
    if (text !== "") reader.items.push({ ...placeOf(place), text, label: "", detail: "", depth: 0 });
    return;
  }
  reader.headline = { ...placeOf(place), text };
  reader.headingLevel = node.depth;
}

/** The picture a paragraph consists of; a link stands for one that is not to be fetched. */
function readImage({ children }: Paragraph, isPicture: boolean): SlideImage | null {
  const [only, ...more] = children.filter((child) => child.type !== "text" || child.value.trim() !== "");
  if (only === undefined || more.length > 0) return null;
  if (only.type === "image") return { src: only.url, alt: (only.alt ?? "").replace(/\s+/gu, " ").trim() };
  return isPicture && only.type === "link" ? { src: only.url, alt: readText(only.children) } : null;
}

function addParagraph(reader: Reader, node: Paragraph, place: PlacedNode): void {
  const isFirst = reader.image === null && reader.items.length === 0;
  const image = readImage(node, reader.attributes.layout === "image" && isFirst);
  if (image !== null && reader.image === null) reader.image = image;
  else reader.items.push({ ...placeOf(place), ...readItem(node.children), depth: 0 });
}

/** Deeper lists are read to the second level, where slides end. */
function addList(reader: Reader, node: List, place: PlacedNode): void {
  const stack: { readonly list: List; readonly depth: 0 | 1; at: number }[] = [{ list: node, depth: 0, at: 0 }];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const item = top.list.children[top.at];
    top.at += 1;
    if (item === undefined) {
      stack.pop();
      continue;
    }
    const start = place.shift + (item.position?.start.offset ?? 0);
    for (const child of item.children) {
      if (child.type !== "paragraph" && child.type !== "heading") continue;
      const end = place.shift + (child.position?.end.offset ?? 0);
      reader.items.push({ start, end, ...readItem(child.children), depth: top.depth });
    }
    for (const child of [...item.children].reverse()) {
      if (child.type === "list") stack.push({ list: child, depth: 1, at: 0 });
    }
  }
}

function addQuotation(reader: Reader, node: Blockquote, place: PlacedNode): void {
  const paragraphs = node.children.flatMap((child) => (child.type === "paragraph" ? [child] : []));
  const [code] = node.children;
  if (code?.type === "code" && reader.code === null) {
    reader.code = { ...placeOf(place), language: code.lang ?? "", text: code.value };
    return;
  }
  const last = paragraphs.at(-1);
  const isSpeaker = last !== undefined && paragraphs.length > 1 && /^(?:—|–|--)\s*\S/u.test(readText(last.children));
  const said = isSpeaker ? paragraphs.slice(0, -1) : paragraphs;
  const text = said
    .map(({ children }) => readText(children))
    .join(" ")
    .trim();
  const speaker = isSpeaker ? readSpeaker(last.children) : { label: "", detail: "" };
  reader.items.push({ ...placeOf(place), text, ...speaker, depth: 0 });
  reader.quotations += 1;
}

function readTable({ children }: Table, place: PlacedNode): WrittenTable {
  const rows = children.map((row) => ({
    cells: row.children.map((cell) => readText(cell.children)),
    start: place.shift + (row.position?.start.offset ?? 0),
    end: place.shift + (row.position?.end.offset ?? 0),
  }));
  const header = rows[0]?.cells ?? [];
  return { header: header.every((cell) => cell === "") ? [] : header, rows: rows.slice(1) };
}

function addHtml(reader: Reader, html: string, place: PlacedNode): void {
  const attributes = readAttributes(html);
  if (attributes !== null) reader.attributes = attributes;
  const text = html
    .replace(/<!--[\s\S]*?-->|<[^<>]*>/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  if (text !== "") reader.items.push({ ...placeOf(place), text, label: "", detail: "", depth: 0 });
}

function addBlock(reader: Reader, place: PlacedNode): void {
  const { node } = place;
  if (node.type === "heading") addHeading(reader, node, place);
  else if (node.type === "paragraph") addParagraph(reader, node, place);
  else if (node.type === "list") addList(reader, node, place);
  else if (node.type === "blockquote") addQuotation(reader, node, place);
  else if (node.type === "html") addHtml(reader, node.value, place);
  else if (node.type === "table" && reader.table === null) reader.table = readTable(node, place);
  else if (node.type === "table") {
    for (const row of node.children) {
      const text = row.children.map((cell) => readText(cell.children)).join(" – ");
      reader.items.push({ ...placeOf(place), text, label: "", detail: "", depth: 0 });
    }
  } else if (node.type === "code" && reader.code === null) {
    reader.code = { ...placeOf(place), language: node.lang ?? "", text: node.value };
  } else if (node.type === "code") {
    reader.items.push({ ...placeOf(place), text: node.value.replace(/\s+/gu, " "), label: "", detail: "", depth: 0 });
  }
}

/** What a slide shows: the attributes that its comment gives it and its body. */
export function readBody(part: SourcePart): { readonly attributes: WrittenAttributes; readonly body: WrittenBody } {
  const reader: Reader = {
    attributes: noAttributes,
    headline: null,
    headingLevel: 0,
    items: [],
    quotations: 0,
    image: null,
    table: null,
    code: null,
  };
  for (const block of readBlocks(part)) addBlock(reader, block);
  const { attributes, quotations, ...body } = reader;
  return { attributes, body: { ...body, isQuoted: quotations > 0 && quotations === body.items.length } };
}
