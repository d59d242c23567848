import { ancestorsOf, type PageView } from "../blocks/page-view.ts";
import { attributeOf } from "../page/page-element.ts";
import { allValues, type HeadValues } from "./head-values.ts";
import { type LinkedNode, stringOf } from "./linked-data.ts";
import { comparable, dropSiteName, titleStretches } from "./site-suffix.ts";

/** The article's title and the block that shows it. */
export interface PageTitle {
  readonly title: string | null;
  /** Position of the block, -1 when no line of the page is the title. */
  readonly block: number;
}

const longestTitle = 400;
const titleNames = ["og:title", "twitter:title", "headline", "title", "dc.title", "parsely-title", "sailthru.title"];

/** Of equal lines the last counts that stands before this part of the running text: sticky bars repeat the title above. */
const openingShare = 0.1;

/**
 * The line of the page that agrees best with what the page's head calls itself; without such a line, the main heading;
 * without headings, the head's own title, the site's name taken off.
 */
export function findTitle(
  view: PageView,
  values: HeadValues,
  nodes: readonly LinkedNode[],
  pageTitle: string | null,
  siteNames: readonly string[],
  sums: readonly number[],
): PageTitle {
  const declared = [...nodes.map((node) => stringOf(node.headline) ?? ""), ...allValues(values, titleNames)];
  const all = [...declared, pageTitle ?? ""].map((text) => text.replace(/\s+/g, " ").trim().slice(0, longestTitle));
  const wanted = all.filter((text) => text !== "");
  const block = findTitleBlock(view, wanted, siteNames, sums);
  const [first] = wanted;
  const declaredTitle = first === undefined ? null : dropSiteName(first, siteNames);
  if (block < 0) return { title: declaredTitle, block };
  const printed = view.texts[block] ?? "";
  return { title: declaredTitle !== null && isPartOf(printed, declaredTitle) ? declaredTitle : printed, block };
}

/** The line is the smaller first part of a title that goes on after a colon: the rest is in a line of its own. */
function isPartOf(printed: string, title: string): boolean {
  const part = comparable(printed);
  const whole = comparable(title);
  return (
    whole.startsWith(part) && part.length < 0.6 * whole.length && title.includes(":") && !/\s[|–—•·»«-]\s/.test(title)
  );
}

interface Candidate {
  readonly block: number;
  readonly score: number;
}

function findTitleBlock(
  view: PageView,
  wanted: readonly string[],
  siteNames: readonly string[],
  sums: readonly number[],
): number {
  const opening = openingShare * (sums.at(-1) ?? 0);
  const worth = stretchWorth(wanted, siteNames);
  const words = wanted.map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  let best: Candidate = { block: -1, score: 0 };
  view.blocks.forEach((block, index) => {
    const text = view.texts[index] ?? "";
    if (text === "" || text.length > longestTitle || block.shape.kind === "table") return;
    const key = comparable(text);
    const score = (worth.get(key) ?? similarity(text, words)) * shapeFactor(view, index);
    const late = score === best.score && (sums[index] ?? 0) <= opening;
    if (score > best.score || (late && score > 0)) best = { block: index, score };
  });
  return best.score >= 0.35 ? best.block : loneHeading(view, siteNames, sums);
}

/** For each stretch of the head's titles how much of the title it is, 0 to 1. */
function stretchWorth(wanted: readonly string[], siteNames: readonly string[]): ReadonlyMap<string, number> {
  const names = new Set(siteNames.map(comparable));
  const worth = new Map<string, number>();
  for (const title of wanted.slice(0, 10)) {
    const whole = comparable(title).length;
    for (const stretch of titleStretches(title)) {
      const key = comparable(stretch);
      if (key === "" || names.has(key)) continue;
      worth.set(key, Math.max(worth.get(key) ?? 0, 0.5 + (0.5 * key.length) / Math.max(whole, 1)));
    }
  }
  return worth;
}

/** Part of the words two titles share, for headlines that the page's head words differently. */
function similarity(text: string, wanted: readonly ReadonlySet<string>[]): number {
  const words = new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  if (words.size < 3) return 0;
  let best = 0;
  for (const other of wanted) {
    let shared = 0;
    for (const word of words) if (other.has(word)) shared += 1;
    const part = shared / (words.size + other.size - shared);
    if (part > best) best = part;
  }
  return best >= 0.5 ? 0.9 * best : 0;
}

const headingFactor: readonly number[] = [0, 1, 0.9, 0.8, 0.72, 0.66, 0.62];

function shapeFactor(view: PageView, index: number): number {
  const block = view.blocks[index];
  if (block === undefined || block.linked > 0.9 * block.size) return block?.shape.kind === "heading" ? 0.55 : 0.2;
  if (block.shape.kind === "heading") return headingFactor[block.shape.level] ?? 0.6;
  const marked = ancestorsOf(view, block, 3).some(
    (element) =>
      /\bheadline\b/.test(attributeOf(element, "itemprop") ?? "") ||
      element.names.some((name) => name === "title" || name === "headline"),
  );
  return marked ? 0.75 : 0.45;
}

/** The only first-level heading above the middle of the text, when it is not the site's name. */
function loneHeading(view: PageView, siteNames: readonly string[], sums: readonly number[]): number {
  const half = (sums.at(-1) ?? 0) / 2;
  const names = new Set(siteNames.map(comparable));
  const found: number[] = [];
  view.blocks.forEach((block, index) => {
    const { shape } = block;
    const isTop = shape.kind === "heading" && shape.level === 1;
    if (isTop && block.size >= 3 && (sums[index] ?? 0) <= half && !names.has(comparable(view.texts[index] ?? "")))
      found.push(index);
  });
  return found.length === 1 ? (found[0] ?? -1) : -1;
}
