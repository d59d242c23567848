import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";

const blockConstructs = [
  "blockQuote",
  "codeFenced",
  "codeIndented",
  "definition",
  "headingAtx",
  "htmlFlow",
  "htmlText",
  "list",
  "setextUnderline",
  "thematicBreak",
];

/** The tree of a text read for formatting, links and character references only: no blocks, no HTML. */
export function parseInline(text: string): Root {
  return fromMarkdown(text, { extensions: [{ disable: { null: blockConstructs } }] });
}
