import type { DraftBlock, RichText } from "../../../../../slides/article/draft.ts";
import { collectBlocks } from "../../../../../slides/article/parsers/html/blocks/collect-blocks.ts";
import { type PageView, viewPage } from "../../../../../slides/article/parsers/html/blocks/page-view.ts";
import { flattenPage } from "../../../../../slides/article/parsers/html/page/flatten-page.ts";
import { parseTree } from "../../../../../slides/article/parsers/html/page/parse-tree.ts";
import { parseHtml } from "../../../../../slides/article/parsers/html/parse-html.ts";

/** The text of runs, white space collapsed. */
export function textOf(runs: RichText): string {
  return runs
    .map((run) => run.text)
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}

/** The draft's blocks, one line each: the kind, what distinguishes it, the text. */
export function linesOf(html: string): string[] {
  return parseHtml(html).draft.blocks.map(lineOf);
}

function lineOf(block: DraftBlock): string {
  switch (block.kind) {
    case "heading":
      return `heading ${block.level}: ${textOf(block.text)}`;
    case "list-item":
      return `${block.ordered ? "ordered " : ""}item ${block.depth}: ${textOf(block.text)}`;
    case "table":
      return `table ${textOf(block.caption)}: ${[block.header, ...block.rows]
        .map((row) => row.map(textOf).join(" | "))
        .join(" / ")}`;
    case "image":
      return `image ${block.src} (${block.alt}): ${textOf(block.caption)}`;
    case "code":
      return `code ${block.language}: ${textOf(block.text)}`;
    case "footnote":
      return `footnote ${block.label}: ${textOf(block.text)}`;
    case "aside":
      return `aside ${block.reason}: ${textOf(block.text)}`;
    default:
      return `${block.kind}: ${textOf(block.text)}`;
  }
}

/** The page before anything is judged. */
export function viewOf(html: string, base: string | null = null): PageView {
  const page = flattenPage(parseTree(html));
  return viewPage(page, collectBlocks(page, html, base));
}

/** Three paragraphs of running text, for pages that need an article. */
export const prose = [
  "The harbour council met on Tuesday to decide whether the old crane should be kept, moved or broken up for scrap.",
  "Most members favoured keeping it, although the engineers warned that the foundations had been weakened by salt.",
  "A final vote is expected in the spring, once the survey of the quay has been published and the costs are known.",
];

/** The three paragraphs as markup. */
export const proseMarkup = prose.map((text) => `<p>${text}</p>`).join("\n");
