import type { Nodes, RootContent } from "mdast";
import { parseTrees } from "../article/parsers/markdown/parse-tree.ts";
import { maskedCharacter, prepareMarkdown } from "../article/parsers/markdown/prepare-markdown.ts";
import type { SourcePart } from "./cut-slides.ts";

/** A block of Markdown with its place in the whole source. */
export interface PlacedNode {
  readonly node: RootContent;
  readonly start: number;
  readonly end: number;
  /** Added to offsets inside the node. */
  readonly shift: number;
}

/** Characters that are masked for the parser, and what stands for each meanwhile: code points that are no characters. */
const masked = "<*_[]|`~";
const firstMask = 0xfdd0;
const masks = /\\?[\ufdd0-\ufdd7]/gu;

/** The text with masks of its own for each character that was masked in it. */
function tellMasks(text: string, original: string): string {
  if (!text.includes(maskedCharacter)) return text;
  return text.replaceAll(maskedCharacter, (_, at: number) => {
    const character = original[at] ?? " ";
    const index = masked.indexOf(character);
    return character === maskedCharacter ? character : index < 0 ? " " : String.fromCharCode(firstMask + index);
  });
}

function unmask(text: string, isCode: boolean): string {
  return text.replace(masks, (found) => {
    const character = masked[found.charCodeAt(found.length - 1) - firstMask] ?? "";
    return isCode && found.length > 1 ? `\\${character}` : character;
  });
}

/** Gives the texts of a tree the characters back that were masked, with escapes read where they count. */
function unmaskTree(root: Nodes): void {
  const stack: Nodes[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if ("value" in node) node.value = unmask(node.value, node.type === "code" || node.type === "inlineCode");
    if ("url" in node) node.url = unmask(node.url, false);
    if ("alt" in node && typeof node.alt === "string") node.alt = unmask(node.alt, false);
    if ("children" in node) for (const child of node.children) stack.push(child);
  }
}

/** The blocks of a stretch of Markdown. What is too dense or too deep for the parser is read as plain text. */
export function readBlocks({ text, start }: SourcePart): readonly PlacedNode[] {
  const prepared = tellMasks(prepareMarkdown(text, 0).text, text);
  const blocks: PlacedNode[] = [];
  for (const tree of parseTrees(prepared).trees) {
    if (prepared !== text) unmaskTree(tree.root);
    const shift = start + tree.start;
    for (const node of tree.root.children) {
      const from = node.position?.start.offset ?? 0;
      if (from >= tree.length) continue;
      blocks.push({ node, start: shift + from, end: shift + (node.position?.end.offset ?? from), shift });
    }
  }
  return blocks;
}
