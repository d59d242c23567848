import type { BlockContent, DefinitionContent, PhrasingContent, RootContent } from "mdast";
import type { ListStyle } from "../deck/deck.ts";
import type { SourcePart } from "./cut-slides.ts";
import { type PlacedNode, readBlocks } from "./read-blocks.ts";
import { cutLines, readRuns } from "./read-runs.ts";
import type { WrittenNote, WrittenRun } from "./written-slide.ts";

const ownMark = /^<!--\s*own\s*-->$/u;

interface Reader {
  readonly source: string;
  readonly shift: number;
  readonly notes: WrittenNote[];
  paragraph: number;
}

type Node = RootContent | BlockContent | DefinitionContent;

interface Span {
  readonly start: number;
  readonly end: number;
}

function spanOf(reader: Reader, node: Node | PhrasingContent): Span {
  const start = reader.shift + (node.position?.start.offset ?? 0);
  return { start, end: reader.shift + (node.position?.end.offset ?? 0) };
}

/** Stage directions stand in brackets of their own; brackets of a text are escaped. */
function readCue(reader: Reader, children: readonly PhrasingContent[]): string | null {
  const [only, ...more] = children;
  if (only === undefined || more.length > 0 || only.type !== "emphasis") return null;
  const { start, end } = spanOf(reader, only);
  if (!/^[*_]\[/u.test(reader.source.slice(start, start + 2))) return null;
  if (!/\][*_]$/u.test(reader.source.slice(Math.max(start, end - 2), end))) return null;
  const text = cutLines(readRuns(only.children).runs).flatMap((line) => line.map((run) => run.text));
  return text
    .join("")
    .replace(/^\[|\]$/gu, "")
    .trim();
}

function spansOfLines(source: string, { start, end }: Span, count: number): readonly Span[] {
  const lines = source.slice(start, end).split("\n");
  if (lines.length !== count) return Array.from({ length: count }, () => ({ start, end }));
  let at = start;
  return lines.map((line) => {
    const from = at;
    at += line.length + 1;
    return { start: from, end: from + line.length };
  });
}

function add(reader: Reader, span: Span, more: Pick<WrittenNote, "kind" | "runs" | "list">): void {
  const text = more.runs.map((run) => run.text).join("");
  reader.notes.push({ ...span, ...more, text, paragraph: reader.paragraph });
}

function addParagraph(reader: Reader, node: Node, children: readonly PhrasingContent[], list: ListStyle | null): void {
  reader.paragraph += 1;
  const span = spanOf(reader, node);
  const cue = readCue(reader, children);
  if (cue !== null) {
    if (cue !== "") add(reader, span, { kind: "cue", runs: [{ text: cue, styles: new Set() }], list: null });
    return;
  }
  const { runs, comments } = readRuns(children);
  const kind = comments.some((comment) => ownMark.test(comment)) ? "own" : "sentence";
  const lines = cutLines(runs);
  const spans = spansOfLines(reader.source, span, lines.length);
  for (const [index, line] of lines.entries()) add(reader, spans[index] ?? span, { kind, runs: line, list });
}

function addPlain(reader: Reader, node: Node, text: string, kind: "sentence" | "own"): void {
  reader.paragraph += 1;
  const runs: readonly WrittenRun[] = [{ text, styles: new Set() }];
  const lines = cutLines(runs);
  for (const line of lines) add(reader, spanOf(reader, node), { kind, runs: line, list: null });
  if (lines.length === 0 && kind === "own") add(reader, spanOf(reader, node), { kind, runs: [], list: null });
}

interface Pending {
  readonly node: Node;
  readonly list: ListStyle | null;
}

function inside(node: Node, list: ListStyle | null): readonly Pending[] {
  if (node.type === "list") {
    const style = node.ordered === true ? "numbered" : "bulleted";
    return node.children.flatMap((item) => item.children.map((child) => ({ node: child, list: style }) as const));
  }
  if (node.type === "table") return [];
  if (node.type === "blockquote" || node.type === "footnoteDefinition") {
    return node.children.map((child) => ({ node: child, list }));
  }
  return [];
}

function addBlock(reader: Reader, { node, list }: Pending): void {
  if (node.type === "paragraph" || node.type === "heading") addParagraph(reader, node, node.children, list);
  else if (node.type === "code") addPlain(reader, node, node.value, "sentence");
  else if (node.type === "table") {
    for (const row of node.children) {
      const cells = row.children.flatMap((cell) => [...cell.children, { type: "text", value: " " } as const]);
      addParagraph(reader, node, cells, null);
    }
  } else if (node.type === "html") {
    const isOwn = ownMark.test(node.value.trim());
    const text = node.value.replace(/<!--[\s\S]*?-->|<[^<>]*>/gu, " ");
    if (isOwn && list !== null) {
      reader.paragraph += 1;
      add(reader, spanOf(reader, node), { kind: "own", runs: [], list });
    } else addPlain(reader, node, text, isOwn ? "own" : "sentence");
  }
}

function readBlock(source: string, notes: WrittenNote[], { node, shift }: PlacedNode): void {
  const reader: Reader = { source, shift, notes, paragraph: notes.at(-1)?.paragraph ?? 0 };
  const stack: Pending[] = [{ node, list: null }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    addBlock(reader, next);
    for (const child of [...inside(next.node, next.list)].reverse()) stack.push(child);
  }
}

/** Speaker notes, a line for each line of a paragraph and each item of a list. */
export function readNotes(source: string, part: SourcePart): readonly WrittenNote[] {
  const notes: WrittenNote[] = [];
  for (const block of readBlocks(part)) readBlock(source, notes, block);
  return notes;
}
