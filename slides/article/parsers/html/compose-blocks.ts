import type { DraftBlock, RichText } from "../../draft.ts";
import type { PageBlock } from "./blocks/page-block.ts";
import { ancestorsOf, type PageView } from "./blocks/page-view.ts";
import type { Verdict } from "./judging/verdict.ts";
import { proseParagraphs } from "./plain-preformatted.ts";

interface Composing {
  readonly view: PageView;
  readonly verdicts: readonly Verdict[];
  readonly blocks: DraftBlock[];
  /** The list item the last block came from, -1 for none: its next paragraph joins it. */
  item: number;
  /** Position of the picture or table the last block is, -1 when it is none. */
  figure: number;
  /** A caption that stands above its figure. */
  above: RichText;
}

/** Turns the judged blocks into the draft's, in reading order; captions join their pictures and tables. */
export function composeBlocks(view: PageView, verdicts: readonly Verdict[]): readonly DraftBlock[] {
  const composing: Composing = { view, verdicts, blocks: [], item: -1, figure: -1, above: [] };
  view.blocks.forEach((block, index) => {
    const verdict = verdicts[index];
    if (verdict === undefined || verdict.role === "drop") return;
    if (verdict.role === "article" && block.shape.kind === "caption") composeCaption(composing, block, index);
    else composeOther(composing, block, verdict, index);
  });
  return composing.blocks;
}

function composeOther(composing: Composing, block: PageBlock, verdict: Verdict, index: number): void {
  const { kind } = block.shape;
  const item = verdict.role === "article" && block.shape.kind === "list-item" ? block.shape.item : -1;
  if (item >= 0 && item === composing.item) joinItem(composing.blocks, block.text);
  else composing.blocks.push(...composeBlock(block, verdict));
  composing.item = item;
  const isFigure = verdict.role === "article" && (kind === "image" || kind === "table");
  const isCredit = verdict.role === "article" && kind === "credit";
  if (!isCredit) composing.figure = isFigure ? index : -1;
  if (isFigure && composing.above.length > 0) {
    addCaption(composing.blocks, composing.above, true);
    composing.above = [];
  }
}

function composeBlock(block: PageBlock, verdict: Verdict): readonly DraftBlock[] {
  switch (verdict.role) {
    case "drop":
      return [];
    case "aside":
      return composeAside(block, verdict.reason);
    case "article":
      return composeArticle(block);
    case "heading":
      return [{ kind: "heading", level: verdict.level, text: block.text }];
    case "footnote":
      return [{ kind: "footnote", label: verdict.label, text: block.text }];
    default:
      return [{ kind: verdict.role, text: block.text }];
  }
}

function composeAside(
  block: PageBlock,
  reason: Extract<DraftBlock, { kind: "aside" }>["reason"],
): readonly DraftBlock[] {
  const { shape } = block;
  if (shape.kind === "image") return [];
  const cells: readonly RichText[] = shape.kind === "table" ? [...shape.header, ...shape.rows.flat()] : [];
  return [block.text, ...cells].filter((text) => text.length > 0).map((text) => ({ kind: "aside", reason, text }));
}

function composeArticle(block: PageBlock): readonly DraftBlock[] {
  const { shape, text } = block;
  switch (shape.kind) {
    case "heading":
      return [{ kind: "heading", level: shape.level, text }];
    case "list-item":
      return [{ kind: "list-item", ordered: shape.ordered, depth: shape.depth, text }];
    case "code":
      return composeCode(shape.language, text);
    case "table":
      return [{ kind: "table", caption: text, header: shape.header, rows: shape.rows }];
    case "image":
      return [{ kind: "image", src: shape.src, alt: shape.alt, caption: [] }];
    case "quotation":
      return [{ kind: "quotation", text }];
    case "credit":
      return [{ kind: "aside", reason: "image-credit", text }];
    default:
      return [{ kind: "paragraph", text }];
  }
}

function composeCode(language: string, text: RichText): readonly DraftBlock[] {
  const paragraphs = language === "" ? proseParagraphs(text) : null;
  if (paragraphs === null) return [{ kind: "code", language, text }];
  return paragraphs.map((paragraph) => ({ kind: "paragraph", text: paragraph }));
}

/**
 * A caption belongs to the picture or table before it, or to the one after it in the same figure. Without either (a
 * film, a picture that is missing) it stands for its figure alone.
 */
function composeCaption(composing: Composing, block: PageBlock, index: number): void {
  const { view, verdicts, blocks } = composing;
  const figure = ancestorsOf(view, block, 6).find(({ tag }) => tag === "figure");
  const range = figure === undefined ? undefined : view.ranges[figure.index];
  const next = view.blocks[index + 1]?.shape.kind;
  const heads = range !== undefined && index + 1 < range.to && verdicts[index + 1]?.role === "article";
  composing.item = -1;
  if (composing.figure >= (range?.from ?? 0)) addCaption(blocks, block.text, false);
  else if (heads && (next === "image" || next === "table")) composing.above = block.text;
  else if (blocks.at(-1)?.kind === "code") blocks.push({ kind: "paragraph", text: block.text });
  else {
    blocks.push({ kind: "image", src: "", alt: "", caption: block.text });
    composing.figure = index;
  }
}

/** Adds a caption to the last picture or table; a credit between them becomes part of it, to keep the order. */
function addCaption(blocks: DraftBlock[], caption: RichText, before: boolean): void {
  const place = blocks.findLastIndex(({ kind }) => kind === "image" || kind === "table");
  const figure = blocks[place];
  if (figure?.kind !== "image" && figure?.kind !== "table") return;
  const credits = blocks.splice(place + 1).map((block) => (block.kind === "aside" ? block.text : []));
  const after = [...credits, ...(before ? [] : [caption])];
  blocks[place] = { ...figure, caption: [...(before ? [caption] : []), figure.caption, ...after].reduce(joinTexts) };
}

function joinItem(blocks: DraftBlock[], text: RichText): void {
  const last = blocks.at(-1);
  if (last?.kind === "list-item") blocks[blocks.length - 1] = { ...last, text: joinTexts(last.text, text) };
}

/** Two paragraphs in one text, a line break between them that takes no room in the source. */
function joinTexts(first: RichText, second: RichText): RichText {
  const place = second[0]?.start ?? 0;
  if (first.length === 0) return second;
  return second.length === 0 ? first : [...first, { text: "\n", start: place, end: place }, ...second];
}
