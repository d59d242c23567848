import type { DraftBlock, RichText } from "../../../../../slides/article/draft.ts";
import { parsePlainText } from "../../../../../slides/article/parsers/plain-text/parse-plain-text.ts";

const joined = (text: RichText): string =>
  text
    .map((run) => run.text)
    .join("")
    .replace(/\s+/g, " ")
    .trim();

/** A block as one line: its kind, what matters of it, and its text. */
function line(block: DraftBlock): string {
  switch (block.kind) {
    case "aside":
      return `(${block.reason}) ${joined(block.text)}`;
    case "heading":
      return `heading${block.level} ${joined(block.text)}`;
    case "list-item":
      return `item${block.depth} ${joined(block.text)}`;
    case "footnote":
      return `footnote ${block.label} ${joined(block.text)}`;
    case "table":
      return `table ${[block.header, ...block.rows].map((row) => row.map(joined).join(" | ")).join(" / ")}`;
    case "image":
      return `image ${block.src}`;
    default:
      return `${block.kind} ${joined(block.text)}`;
  }
}

/** The blocks of a source, each as one line. */
export const read = (source: string): readonly string[] => parsePlainText(source).draft.blocks.map(line);
/** The first words of those lines: the kinds of the blocks. */
export const kinds = (source: string): readonly string[] => read(source).map((text) => text.split(" ")[0] ?? "");

/** Three paragraphs to build articles of. */
export const first =
  "The harbour authority closed the old pier on Monday after an inspection found that several of its beams had rotted through.";
export const second =
  "Repairs will take until the end of the summer, the authority said, and boats will have to moor on the other side of the bay until then.";
export const third =
  "Fishermen in the town fear that they will lose the best weeks of the season, and have asked the council for help with the fees.";

/** A paragraph hard-wrapped at a width, its first line indented. */
export function wrap(text: string, width: number, indent = ""): string {
  const lines: string[] = [];
  let row = indent;
  for (const word of text.split(" ")) {
    if (row.trim() !== "" && row.length + 1 + word.length > width) {
      lines.push(row);
      row = "";
    }
    row += row === "" || row === indent ? word : ` ${word}`;
  }
  return [...lines, row].join("\n");
}
