import type { PhrasingContent } from "mdast";
import type { EmphasisStyle } from "../deck/deck.ts";
import type { WrittenRun } from "./written-slide.ts";

const tags: Readonly<Record<string, EmphasisStyle>> = { strong: "strong", b: "strong", em: "emphasis", i: "emphasis" };

interface Reader {
  readonly runs: WrittenRun[];
  /** Styles that tags opened. */
  readonly open: Set<EmphasisStyle>;
  readonly comments: string[];
}

/** Formatting deeper than this adds nothing that is not there already. */
const deepest = 12;

function readHtml(reader: Reader, html: string): void {
  const [, slash, name = ""] = /^<(\/?)([a-z]+)\s*\/?>$/iu.exec(html) ?? [];
  const style = tags[name.toLowerCase()];
  if (style !== undefined && slash === "/") reader.open.delete(style);
  else if (style !== undefined) reader.open.add(style);
  else if (name.toLowerCase() === "br") reader.runs.push({ text: "\n", styles: new Set() });
  else if (html.startsWith("<!--")) reader.comments.push(html);
}

function plainText(nodes: readonly PhrasingContent[]): string {
  const parts: string[] = [];
  const stack = [...nodes].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === "text" || node.type === "inlineCode") parts.push(node.value);
    else if ("children" in node) for (const child of [...node.children].reverse()) stack.push(child);
  }
  return parts.join("");
}

function readInto(
  reader: Reader,
  nodes: readonly PhrasingContent[],
  styles: ReadonlySet<EmphasisStyle>,
  depth: number,
) {
  const push = (text: string) => reader.runs.push({ text, styles: new Set([...styles, ...reader.open]) });
  for (const node of nodes) {
    if (node.type === "text" || node.type === "inlineCode") push(node.value);
    else if (node.type === "break") reader.runs.push({ text: "\n", styles: new Set() });
    else if (node.type === "html") readHtml(reader, node.value);
    else if (node.type === "image") push(node.alt ?? "");
    else if (!("children" in node)) continue;
    else if (depth >= deepest) push(plainText(node.children));
    else {
      const own = node.type === "strong" || node.type === "emphasis" ? [node.type] : [];
      readInto(reader, node.children, new Set([...styles, ...own]), depth + 1);
    }
  }
}

/** The text of a paragraph cut where its form changes, and the comments in it. Line breaks are kept. */
export function readRuns(nodes: readonly PhrasingContent[]): {
  readonly runs: readonly WrittenRun[];
  readonly comments: readonly string[];
} {
  const reader: Reader = { runs: [], open: new Set(), comments: [] };
  readInto(reader, nodes, new Set(), 0);
  return reader;
}

/** The text of a paragraph on one line. */
export function readText(nodes: readonly PhrasingContent[]): string {
  const text = readRuns(nodes)
    .runs.map((run) => run.text)
    .join("");
  return text.replace(/\s+/gu, " ").trim();
}

/** Runs as lines: cut at line breaks, blanks collapsed and taken off the ends. Empty lines are left out. */
export function cutLines(runs: readonly WrittenRun[]): readonly (readonly WrittenRun[])[] {
  const lines: WrittenRun[][] = [[]];
  for (const { text, styles } of runs) {
    for (const [index, part] of text.split("\n").entries()) {
      if (index > 0) lines.push([]);
      const line = lines.at(-1);
      const isAfterBlank = line === undefined || line.length === 0 || line.at(-1)?.text.endsWith(" ") === true;
      const tidy = part.replace(/\s+/gu, " ");
      const kept = isAfterBlank ? tidy.replace(/^ /u, "") : tidy;
      if (kept !== "") line?.push({ text: kept, styles });
    }
  }
  for (const line of lines) {
    const last = line.at(-1);
    if (last?.text.endsWith(" ") !== true) continue;
    const text = last.text.slice(0, -1);
    line.splice(-1, 1, ...(text === "" ? [] : [{ text, styles: last.styles }]));
  }
  return lines.filter((line) => line.length > 0);
}
