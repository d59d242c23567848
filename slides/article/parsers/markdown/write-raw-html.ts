import type { Nodes } from "mdast";
import { type AlignedText, alignSource } from "./align-source.ts";
import { addText, endBlock } from "./block-writer.ts";
import { decodeEntities } from "./decode-entities.ts";
import { asAside, textOf } from "./placed-block.ts";
import { endOf, type NodeOf, type Reading, startOf } from "./reading.ts";
import { endCode, writeHtml } from "./write-html.ts";

/** Parents of HTML blocks; below anything else HTML is inline. */
const flowParents: ReadonlySet<Nodes["type"]> = new Set(["root", "blockquote", "listItem", "footnoteDefinition"]);

/** Writes an HTML node: a block of its own, or tags inside a paragraph. */
export function writeRawHtml(reading: Reading, node: NodeOf<"html">, parent: Nodes): void {
  const { writer, locate } = reading;
  if (!flowParents.has(parent.type)) {
    writer.isInline = true;
    writeFragments(reading, node);
    writer.isInline = false;
    return;
  }
  endBlock(writer);
  const last = writer.blocks.at(-1);
  const isBelow = last !== undefined && !/\n\s*\n/u.test(writer.source.slice(last.end, locate(startOf(node))));
  if (isBelow && last.block.kind === "paragraph" && /^`+$/u.test(textOf(last))) {
    // A code span of several lines that the HTML in it has broken open.
    writer.blocks[writer.blocks.length - 1] = asAside(last, "page-furniture");
    writer.preformatted = "";
    for (const piece of alignSource(writer.source, node.value, locate(startOf(node)), locate(endOf(node)), true)) {
      addText(writer, piece.text, piece.start, piece.end);
    }
  } else writeFragments(reading, node);
  if (writer.preformatted !== null) endCode(writer);
  endBlock(writer);
}

/** Writes the tags and the text of raw HTML. */
export function writeFragments(reading: Reading, node: NodeOf<"html" | "code">): void {
  const { writer, locate } = reading;
  const pieces = alignSource(writer.source, node.value, locate(startOf(node)), locate(endOf(node)), true);
  const html = pieces.map(({ text }) => text).join("");
  const place = locateIn(pieces);
  writeHtml(writer, html, place, (text, at) => {
    const isRead = writer.preformatted === null && html === node.value && mayBeMarkup.test(text);
    const isMarked = isRead && (text.match(formattingMark)?.length ?? 0) <= mostMarks;
    if (isMarked) reading.writeFragment(text, (offset) => place(at + offset));
    else
      for (const piece of decodeEntities(text, at)) addText(writer, piece.text, place(piece.start), place(piece.end));
  });
}

/** The way from offsets in joined pieces to the source, for offsets that mostly grow. */
function locateIn(pieces: readonly AlignedText[]): (offset: number) => number {
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) return (offset) => only.start + offset;
  let index = 0;
  let before = 0;
  return (offset) => {
    if (offset < before) [index, before] = [0, 0];
    for (let piece = pieces[index]; piece !== undefined && before + piece.text.length < offset; piece = pieces[index]) {
      before += piece.text.length;
      index += 1;
    }
    const piece = pieces[index] ?? pieces.at(-1);
    return piece === undefined ? 0 : Math.min(piece.end, piece.start + offset - before);
  };
}

/** Markdown inside HTML is read while it is sparse: the parser's work grows with the square of the marks. */
const mostMarks = 200;
const formattingMark = /[*_~[\]`]/gu;
const mayBeMarkup = /\]\(|\*\*|__|`/u;
