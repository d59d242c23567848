import type { Nodes, Root } from "mdast";
import { alignSource } from "./align-source.ts";
import { addText, type BlockWriter, endBlock, openLink } from "./block-writer.ts";
import { parseInline } from "./parse-inline.ts";
import type { ParsedMarkdown } from "./parse-tree.ts";
import { endOf, type NodeOf, type Reading, startOf } from "./reading.ts";
import { safeImage } from "./safe-address.ts";
import { closeCell, closeTable, openCell, openRow, openTable } from "./table-writer.ts";
import { closeItem, openItem } from "./write-html.ts";
import { writeFragments, writeRawHtml } from "./write-raw-html.ts";

type Handlers = {
  readonly [Type in Nodes["type"]]?: {
    readonly enter?: (reading: Reading, node: NodeOf<Type>, parent: Nodes) => void;
    readonly leave?: (reading: Reading, node: NodeOf<Type>) => void;
  };
};
interface Handler {
  readonly enter?: (reading: Reading, node: Nodes, parent: Nodes) => void;
  readonly leave?: (reading: Reading, node: Nodes) => void;
}

/** Writes the blocks of Markdown trees. Iterative: the nesting of the trees is the author's. */
export function writeMarkdown(writer: BlockWriter, { trees, definitions }: ParsedMarkdown): void {
  for (const { root, start, length } of trees) {
    const children = root.children.filter((child) => startOf(child) < length);
    const reading: Reading = {
      writer,
      definitions,
      locate: (offset) => start + offset,
      isFragment: false,
      depths: [],
      writeFragment: (text, locate) => writeFragment(reading, text, locate),
    };
    walk({ ...root, children }, reading);
    endBlock(writer);
  }
  closeTable(writer);
  endBlock(writer);
}

function walk(tree: Root, reading: Reading): void {
  const stack: { readonly node: Nodes; next: number }[] = [{ node: tree, next: 0 }];
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const { node } = frame;
    const child = "children" in node ? node.children[frame.next] : undefined;
    frame.next += 1;
    if (child === undefined) {
      handlerOf(node).leave?.(reading, node);
      stack.pop();
    } else {
      handlerOf(child).enter?.(reading, child, node);
      stack.push({ node: child, next: 0 });
    }
  }
}

/** Many site generators read Markdown inside HTML blocks; where they do not, the marks would be shown raw. */
function writeFragment(reading: Reading, text: string, locate: (offset: number) => number): void {
  const { writer } = reading;
  if (/^\s/u.test(text)) addText(writer, " ", locate(0), locate(0));
  walk(parseInline(text), { ...reading, locate, isFragment: true });
  if (/\s$/u.test(text)) addText(writer, " ", locate(text.length), locate(text.length));
}

function handlerOf(node: Nodes): Handler {
  return (handlers[node.type] ?? {}) as Handler;
}

const handlers: Handlers = {
  paragraph: { enter: endParagraph, leave: endParagraph },
  heading: {
    enter(reading, node) {
      closeTable(reading.writer);
      endBlock(reading.writer);
      reading.writer.heading = isRunningText(reading, node) ? null : node.depth;
    },
    leave({ writer }) {
      endBlock(writer);
      writer.heading = null;
    },
  },
  thematicBreak: { enter: ({ writer }) => endBlock(writer) },
  blockquote: {
    enter({ writer, depths }) {
      endBlock(writer);
      depths.push(writer.quotes);
      writer.quotes += 1;
    },
    leave({ writer, depths }) {
      endBlock(writer);
      writer.quotes = depths.pop() ?? 0;
    },
  },
  list: {
    enter({ writer, depths }, node) {
      endBlock(writer);
      depths.push(writer.lists.length);
      writer.lists.push({ ordered: node.ordered === true, item: null, inItem: false });
    },
    leave({ writer, depths }) {
      endBlock(writer);
      writer.lists.length = Math.min(writer.lists.length, depths.pop() ?? 0);
    },
  },
  listItem: { enter: ({ writer }) => openItem(writer), leave: ({ writer }) => closeItem(writer) },
  footnoteDefinition: {
    enter({ writer }, node) {
      endBlock(writer);
      writer.footnote = node.label ?? node.identifier;
    },
    leave({ writer }) {
      endBlock(writer);
      writer.footnote = null;
    },
  },
  table: {
    enter: ({ writer, locate }, node) => openTable(writer, locate(startOf(node))),
    leave: ({ writer }) => closeTable(writer),
  },
  tableRow: { enter: ({ writer }) => openRow(writer) },
  tableCell: {
    enter: ({ writer }) => openCell(writer, (writer.table?.rows.length ?? 0) <= 1),
    leave: ({ writer }) => closeCell(writer),
  },
  code: { enter: writeCode },
  html: { enter: writeRawHtml },
  text: { enter: (reading, node) => writeValue(reading, node, node.value, startOf(node)) },
  inlineCode: {
    enter(reading, node) {
      const start = startOf(node);
      const fence =
        /^`*/u.exec(reading.writer.source.slice(reading.locate(start), reading.locate(endOf(node))))?.[0].length ?? 0;
      reading.writer.code += 1;
      writeValue(reading, node, node.value, start + fence, true);
      reading.writer.code -= 1;
    },
  },
  break: { enter: ({ writer, locate }, node) => addText(writer, "\n", locate(startOf(node)), locate(endOf(node))) },
  strong: { enter: ({ writer }) => format(writer, "strong", 1), leave: ({ writer }) => format(writer, "strong", -1) },
  emphasis: {
    enter: ({ writer }) => format(writer, "emphasis", 1),
    leave: ({ writer }) => format(writer, "emphasis", -1),
  },
  link: { enter: ({ writer }, node) => openLink(writer, node.url), leave: closeLink },
  linkReference: {
    enter(reading, node) {
      const address = reading.definitions.get(node.identifier);
      if (address === undefined) writeAsWritten(reading, startOf(node), 1);
      openLink(reading.writer, address ?? "");
    },
    leave(reading, node) {
      closeLink(reading);
      if (!reading.definitions.has(node.identifier)) writeAsWritten(reading, endOf(node) - 1, 1);
    },
  },
  image: { enter: (reading, node) => addImage(reading, node, node.url, node.title ?? "") },
  imageReference: {
    enter: (reading, node) => addImage(reading, node, reading.definitions.get(node.identifier) ?? "", ""),
  },
};

const longestUnderlined = 160;

/** A paragraph over a ruler without a blank line between them is a heading to the parser, not to its author. */
function isRunningText({ writer, locate }: Reading, node: NodeOf<"heading">): boolean {
  const text = writer.source.slice(locate(startOf(node)), locate(endOf(node)));
  if (text.trimStart().startsWith("#")) return false;
  const lines = text.trim().split("\n");
  return lines.length > 2 ? /[.!?…]["'”’»)]*\s*$/u.test(lines.at(-2) ?? "") : text.length > longestUnderlined;
}

function format(writer: BlockWriter, kind: "strong" | "emphasis", change: 1 | -1): void {
  writer[kind] = Math.max(0, writer[kind] + change);
}

function endParagraph({ writer, isFragment, locate }: Reading, node: Nodes): void {
  if (!isFragment) endBlock(writer);
  else if (writer.runs.length > 0) addText(writer, "\n\n", locate(startOf(node)), locate(startOf(node)));
}

/** A reference whose definition turned out to be none is text. */
function writeAsWritten({ writer, locate }: Reading, offset: number, length: number): void {
  const start = locate(offset);
  addText(writer, writer.source.slice(start, start + length), start, start + length);
}

function closeLink({ writer }: Reading): void {
  writer.links.pop();
}

function addImage(
  { writer, locate }: Reading,
  node: NodeOf<"image" | "imageReference">,
  url: string,
  title: string,
): void {
  const src = safeImage(url);
  const at = locate(startOf(node));
  const end = locate(endOf(node));
  // The title's own place is not given; it stands at the end of the mark.
  const caption = title.trim() === "" ? [] : [{ text: title, start: Math.max(at, end - title.length - 2), end }];
  if (src !== null) writer.images.push({ src, alt: node.alt ?? "", caption, at });
}

function writeValue({ writer, locate }: Reading, node: Nodes, value: string, start: number, isCode = false): void {
  for (const piece of alignSource(writer.source, value, locate(start), locate(endOf(node)), isCode)) {
    addText(writer, piece.text, piece.start, piece.end);
  }
}

function writeCode(reading: Reading, node: NodeOf<"code">): void {
  const { writer, locate } = reading;
  const start = startOf(node);
  const mark = writer.source.slice(locate(start)).slice(0, 4).trimStart().charAt(0);
  const isFenced = mark === "`" || mark === "~";
  // Indentation is no sign of code inside HTML, and prose is none anywhere.
  if (!isFenced && /^\s*<\/?[a-z][^>]*>/iu.test(node.value)) {
    writeFragments(reading, node);
    return;
  }
  endBlock(writer);
  if (isFenced || !isProse(node.value)) writer.preformatted = /^[\w+#.-]*/u.exec(node.lang ?? "")?.[0] ?? "";
  const from = isFenced ? writer.source.indexOf("\n", locate(start)) + 1 : locate(start);
  for (const piece of alignSource(writer.source, node.value, from, locate(endOf(node)), true)) {
    addText(writer, piece.text, piece.start, piece.end);
  }
  endBlock(writer);
  writer.preformatted = null;
}

function isProse(code: string): boolean {
  return /^\s*["'“«]?\p{Lu}/u.test(code) && !/[{}<>=;|\\$#@`~_]|\w\(/u.test(code) && /\p{L}{2,}/u.test(code);
}
