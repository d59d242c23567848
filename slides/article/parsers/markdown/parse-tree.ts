import type { Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { type MarkdownChunk, splitChunks } from "./split-chunks.ts";

/** The tree of a stretch of Markdown. */
interface MarkdownTree {
  readonly root: Root;
  /** Where the stretch begins in the source: added to the offsets of the nodes. */
  readonly start: number;
  /** Nodes from this offset on are not the author's. */
  readonly length: number;
}

/** The trees of a text in order, and the addresses of its reference links by identifier. */
export interface ParsedMarkdown {
  readonly trees: Iterable<MarkdownTree>;
  readonly definitions: ReadonlyMap<string, string>;
}

/**
 * Parses CommonMark with GitHub's additions; long text in stretches, which makes the work grow with the length only, and
 * one after the other where no stretch needs the definitions of another.
 */
export function parseTrees(text: string): ParsedMarkdown {
  const chunks = splitChunks(text);
  const labels = chunks.length === 1 ? new Set<string>() : readLabels(text);
  const trees = readTrees(chunks, labels);
  if (chunks.length > 1 && labels.size === 0) return { trees, definitions: new Map() };
  const all = [...trees];
  return { trees: all, definitions: readDefinitions(all) };
}

function* readTrees(chunks: readonly MarkdownChunk[], labels: ReadonlySet<string>): Generator<MarkdownTree> {
  const syntax = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };
  for (const { text, start } of chunks) {
    yield { root: fromMarkdown(text + lentDefinitions(text, labels), syntax), start, length: text.length };
  }
}

function readDefinitions(trees: readonly MarkdownTree[]): Map<string, string> {
  const definitions = new Map<string, string>();
  for (const { root, length } of trees) {
    const stack: Nodes[] = [root];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (
        node.type === "definition" &&
        (node.position?.start.offset ?? 0) < length &&
        !definitions.has(node.identifier)
      ) {
        definitions.set(node.identifier, node.url);
      }
      if ("children" in node) for (const child of [...node.children].reverse()) stack.push(child);
    }
  }
  return definitions;
}

const labelPattern = /^[ \t>*+-]*\[((?:[^[\]\\\n]|\\.){1,300})\]:/gmu;
const referencePattern = /\[((?:[^[\]\\]|\\.){1,300})\]/gu;

function readLabels(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(labelPattern)].map(([, label = ""]) => normalise(label)));
}

/** The parser reads "[label]" as a link only where the label is defined; the address is looked up elsewhere. */
function lentDefinitions(text: string, labels: ReadonlySet<string>): string {
  if (labels.size === 0) return "";
  const used = new Set<string>();
  for (const [, label = ""] of text.matchAll(referencePattern)) {
    if (labels.has(normalise(label))) used.add(label.replace(/\s+/gu, " "));
  }
  return used.size === 0 ? "" : `\n\n${[...used].map((label) => `[${label}]: x\n`).join("\n")}`;
}

function normalise(label: string): string {
  return label.replace(/\s+/gu, " ").trim().toLowerCase();
}
