import type { RootContent } from "mdast";
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

/** The blocks of a stretch of Markdown. What is too dense or too deep for the parser is read as plain text. */
export function readBlocks({ text, start }: SourcePart): readonly PlacedNode[] {
  const prepared = prepareMarkdown(text, 0);
  const plain = prepared.simplified ? prepared.text.replaceAll(maskedCharacter, " ") : prepared.text;
  const blocks: PlacedNode[] = [];
  for (const tree of parseTrees(plain).trees) {
    const shift = start + tree.start;
    for (const node of tree.root.children) {
      const from = node.position?.start.offset ?? 0;
      if (from >= tree.length) continue;
      blocks.push({ node, start: shift + from, end: shift + (node.position?.end.offset ?? from), shift });
    }
  }
  return blocks;
}
