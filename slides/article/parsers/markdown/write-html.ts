import { addText, type BlockWriter, endBlock, openLink } from "./block-writer.ts";
import { type HtmlToken, hiddenElements, readHtmlTokens } from "./html-tokens.ts";
import { safeImage } from "./safe-address.ts";
import { closeCell, closeTable, closeTableCaption, openCell, openRow, openTable } from "./table-writer.ts";

type HtmlTag = Exclude<HtmlToken, { readonly kind: "text" }>;
type TagRule = (writer: BlockWriter, tag: HtmlTag) => void;

/**
 * Writes raw HTML. `place` turns an offset in it into one in the source; `writeText` takes its text, character references
 * still encoded, and where it begins in the HTML.
 */
export function writeHtml(
  writer: BlockWriter,
  html: string,
  place: (offset: number) => number,
  writeText: (text: string, at: number) => void,
): void {
  for (const token of readHtmlTokens(html)) {
    if (token.kind === "text") writeText(token.text, token.start);
    else writeTag(writer, { ...token, start: place(token.start), end: place(token.end) });
  }
}

/** Writes one tag, which may open or close a block or a formatting. */
function writeTag(writer: BlockWriter, tag: HtmlTag): void {
  if (writer.hidden !== null) {
    if (tag.kind !== "close" || tag.name !== writer.hidden.name) return;
    writer.runs.length = Math.min(writer.runs.length, writer.hidden.from);
    writer.hidden = null;
    return;
  }
  const rules = tag.kind === "open" ? openRules : closeRules;
  const rule = rules.get(tag.name) ?? (blockTags.has(tag.name) ? endBlock : undefined);
  const isInline = !writer.isInline || inlineTags.has(tag.name);
  if (isInline) rule?.(writer, tag);
}

const blockTags = new Set(
  `p div section article header footer main aside nav address center details summary form fieldset legend dl dt dd hr
figure hgroup search dialog menu body html`.split(/\s+/u),
);

/** Tags with a rule that may stand inside a paragraph. */
const inlineTags = new Set(
  "a b strong em i code kbd samp tt br img p div td th script style template iframe noscript svg video audio object canvas select".split(
    " ",
  ),
);

const headingTags = ["h1", "h2", "h3", "h4", "h5", "h6"];

const openRules: ReadonlyMap<string, TagRule> = new Map<string, TagRule>([
  ...headingTags.map((name, index): [string, TagRule] => [
    name,
    (writer) => {
      endBlock(writer);
      writer.heading = index + 1;
    },
  ]),
  ["br", (writer, tag) => addText(writer, "\n", tag.start, tag.end)],
  ["blockquote", (writer) => changeQuotes(writer, 1)],
  ["ul", (writer) => openList(writer, false)],
  ["ol", (writer) => openList(writer, true)],
  ["li", openItem],
  ["table", (writer, tag) => openTable(writer, tag.start)],
  ["tr", openRow],
  ["td", (writer) => openCell(writer, false)],
  ["th", (writer) => openCell(writer, true)],
  ["caption", endBlock],
  ["figcaption", (writer) => startCaption(writer)],
  ["pre", (writer, tag) => startCode(writer, tag)],
  ["img", addImage],
  ["a", (writer, tag) => openLink(writer, tag.attributes.get("href") ?? "")],
  ...formatRules(1),
  ...hiddenElements.map((name): [string, TagRule] => [name, hide]),
]);

const closeRules: ReadonlyMap<string, TagRule> = new Map<string, TagRule>([
  ...headingTags.map((name): [string, TagRule] => [name, endHeading]),
  ["blockquote", (writer) => changeQuotes(writer, -1)],
  ["ul", closeList],
  ["ol", closeList],
  ["li", closeItem],
  ["table", closeTable],
  ["tr", closeCell],
  ["td", closeCell],
  ["th", closeCell],
  ["caption", closeTableCaption],
  ["figcaption", endCaption],
  ["pre", endCode],
  [
    "a",
    (writer) => {
      writer.links.pop();
    },
  ],
  ...formatRules(-1),
]);

function formatRules(change: 1 | -1): [string, TagRule][] {
  const formats = { strong: ["strong", "b"], emphasis: ["em", "i"], code: ["code", "kbd", "samp", "tt"] } as const;
  return Object.entries(formats).flatMap(([format, names]) =>
    names.map((name): [string, TagRule] => [
      name,
      (writer) => {
        const key = format as keyof typeof formats;
        writer[key] = Math.max(0, writer[key] + change);
      },
    ]),
  );
}

function hide(writer: BlockWriter, tag: HtmlTag): void {
  // A raw block has already lost its hidden content; inline the content stands in the nodes that follow.
  if (!tag.selfClosing) writer.hidden = { name: tag.name, from: writer.runs.length };
}

function endHeading(writer: BlockWriter): void {
  endBlock(writer);
  writer.heading = null;
}

function changeQuotes(writer: BlockWriter, change: 1 | -1): void {
  endBlock(writer);
  writer.quotes = Math.max(0, writer.quotes + change);
}

function openList(writer: BlockWriter, ordered: boolean): void {
  endBlock(writer);
  writer.lists.push({ ordered, item: null, inItem: false });
}

function closeList(writer: BlockWriter): void {
  endBlock(writer);
  writer.lists.pop();
}

/** Opens an item of the innermost list. */
export function openItem(writer: BlockWriter): void {
  endBlock(writer);
  const list = writer.lists.at(-1);
  if (list === undefined) return;
  list.item = null;
  list.inItem = true;
}

/** Closes the open item of the innermost list. */
export function closeItem(writer: BlockWriter): void {
  endBlock(writer);
  const list = writer.lists.at(-1);
  if (list !== undefined) list.inItem = false;
}

function startCaption(writer: BlockWriter): void {
  endBlock(writer);
  writer.inFigureCaption = true;
}

function endCaption(writer: BlockWriter): void {
  endBlock(writer);
  writer.inFigureCaption = false;
}

function startCode(writer: BlockWriter, tag: HtmlTag): void {
  endBlock(writer);
  writer.preformatted = /(?:^|\s)lang(?:uage)?-([\w+#-]+)/u.exec(tag.attributes.get("class") ?? "")?.[1] ?? "";
}

/** Ends the open preformatted block, if any. */
export function endCode(writer: BlockWriter): void {
  endBlock(writer);
  writer.preformatted = null;
}

function addImage(writer: BlockWriter, tag: HtmlTag): void {
  const src = safeImage(tag.attributes.get("src") ?? "");
  if (src === null) return;
  writer.images.push({ src, alt: tag.attributes.get("alt") ?? "", caption: [], at: tag.start });
}
