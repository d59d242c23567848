import { countWords } from "../../../language/words.ts";
import type { SetAsideReason } from "../../article.ts";
import { compareKey } from "../../assemble/choose-title.ts";
import { furnitureReason } from "./page-furniture-words.ts";
import { asAside, joinRuns, type MarkdownRun, type PlacedBlock, runsOf, textOf } from "./placed-block.ts";

/** A paragraph of at least this many words, ended as a sentence, is where the article has begun. */
const proseWords = 20;

/** Index of the first paragraph of running text; the number of blocks when there is none. */
export function firstProse(blocks: readonly PlacedBlock[]): number {
  const index = blocks.findIndex(isProse);
  return index < 0 ? blocks.length : index;
}

/** True for a paragraph of running text. */
export function isProse(placed: PlacedBlock): boolean {
  if (placed.block.kind !== "paragraph") return false;
  const text = textOf(placed);
  return /[.!?…。！？:।؟]["'”’»)\]]*$/u.test(text) && linkShare(runsOf(placed)) < 0.6 && countWords(text) >= proseWords;
}

/** Sets aside what a web page shows around its article and an automatic conversion of the page has kept. */
export function separateFurniture(blocks: readonly PlacedBlock[], title: string | null): PlacedBlock[] {
  const reasons = blocks.map((placed) => ownReason(placed));
  const start = firstProse(blocks);
  const found = reasons.slice(0, start).filter((reason) => reason !== null).length;
  if (found >= 2) markPageHead(blocks, reasons, start, title);
  markRelatedSections(blocks, reasons);
  return blocks.map((placed, index) => {
    const reason = reasons[index];
    return reason === null || reason === undefined ? placed : asAside(placed, reason);
  });
}

/** Why a block is furniture by its own words; null for everything else. */
function ownReason(placed: PlacedBlock): SetAsideReason | null {
  const { kind } = placed.block;
  if (kind !== "paragraph" && kind !== "list-item") return null;
  const runs = runsOf(placed);
  const text = textOf(placed);
  if (text.length > 600) return null;
  const share = linkShare(runs);
  if (share === 0) return kind === "paragraph" ? furnitureReason(text, false) : null;
  const links = linkTexts(runs);
  const reasons = links.map((link) => furnitureReason(link, true));
  const known = reasons.find((reason) => reason !== null) ?? null;
  if (known !== null && share === 1 && reasons.every((reason) => reason !== null)) return known;
  return known !== null && kind === "paragraph" && share >= 0.7 && links.length >= 3 ? "navigation" : null;
}

/** Share of the letters and digits that are link text. */
function linkShare(runs: readonly MarkdownRun[]): number {
  let all = 0;
  let linked = 0;
  for (const { text, link } of runs) {
    const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    all += letters;
    if (link !== undefined) linked += letters;
  }
  return all === 0 ? 0 : linked / all;
}

function linkTexts(runs: readonly MarkdownRun[]): readonly string[] {
  const texts = new Map<number, string>();
  for (const { text, link } of runs) if (link !== undefined) texts.set(link, (texts.get(link) ?? "") + text);
  return [...texts.values()].map((text) => text.replace(/\s+/gu, " ").trim()).filter((text) => text !== "");
}

/** Above the first paragraph of a converted page: lists of links, the title again, headings of furniture. */
function markPageHead(
  blocks: readonly PlacedBlock[],
  reasons: (SetAsideReason | null)[],
  start: number,
  title: string | null,
): void {
  const key = compareKey(title ?? "");
  for (let index = start - 1; index >= 0; index -= 1) {
    const placed = blocks[index];
    if (placed === undefined || reasons[index] !== null) continue;
    const { kind } = placed.block;
    const isText = kind === "list-item" || kind === "paragraph";
    const unlinked = compareKey(joinRuns(runsOf(placed).filter(({ link }) => link === undefined)));
    const repeats = key.length >= 8 && unlinked.includes(key) && unlinked.length <= key.length * 1.6;
    if (isText && repeats) reasons[index] = "repeated";
    else if (isText && linkShare(runsOf(placed)) === 1) reasons[index] = "navigation";
    else if (kind === "heading" && (reasons[index + 1] ?? null) !== null) reasons[index] = "page-furniture";
  }
}

/** "Related articles" and the links under it, as far as the next heading. */
function markRelatedSections(blocks: readonly PlacedBlock[], reasons: (SetAsideReason | null)[]): void {
  for (const [index, placed] of blocks.entries()) {
    const reason = placed.block.kind === "heading" ? furnitureReason(textOf(placed), true) : null;
    if (reason === null) continue;
    let end = index + 1;
    while (end < blocks.length && isLinkBlock(blocks[end])) end += 1;
    const isClosed = end === blocks.length || blocks[end]?.block.kind === "heading";
    if (end > index + 1 && isClosed) reasons.fill(reason, index, end);
  }
}

function isLinkBlock(placed: PlacedBlock | undefined): boolean {
  return placed !== undefined && placed.block.kind !== "heading" && linkShare(runsOf(placed)) === 1;
}
