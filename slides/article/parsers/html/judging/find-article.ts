import type { PageView } from "../blocks/page-view.ts";
import type { FurnitureMark } from "../furniture/furniture-names.ts";
import { attributeOf, type PageElement } from "../page/page-element.ts";
import type { BlockProse } from "./block-prose.ts";
import { runningSum } from "./page-boxes.ts";

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Part of the text that must be running text for an article to be seen in it; front pages have less. */
const leastPurity = 0.15;

/** Where the article stands, and whether that is sure. */
export interface ArticlePlace {
  /** Its blocks: `from` to `to`, end exclusive; all of the page's when nothing stands out. */
  readonly from: number;
  readonly to: number;
  /** False when no part of the page stands out as running text. */
  readonly sure: boolean;
}

/** A child with this part of its parent's running text is where the article is. */
const decisiveShare = 0.9;
/** With a sign that it is the article, this part is enough. */
const signedShare = 0.55;

/** What running text in weakly marked furniture counts. */
const weakWorth = 0.3;

/**
 * Finds the smallest element that holds the article: from the page down, always into the child with nearly all of the
 * running text that is not furniture, or straight to an element that says of itself that it is the article.
 */
export function findArticle(
  view: PageView,
  prose: readonly BlockProse[],
  marks: readonly (FurnitureMark | null)[],
): ArticlePlace {
  const sums = runningSum(prose.length, (i) => worthOf(prose[i], marks[i] ?? null));
  const mass = (element: PageElement): number => {
    const range = view.ranges[element.index];
    return range === undefined ? 0 : (sums[range.to] ?? 0) - (sums[range.from] ?? 0);
  };
  const total = sums.at(-1) ?? 0;
  const page = view.elements[0];
  const everything = { from: 0, to: view.blocks.length, sure: false };
  if (page === undefined || total === 0) return everything;
  const children = childrenOf(view.elements);
  let current = signedElement(view.elements, mass, signedShare * total) ?? page;
  for (;;) {
    let best: PageElement | undefined;
    for (const child of children[current.index] ?? []) if (best === undefined || mass(child) > mass(best)) best = child;
    if (best === undefined || proseTags.has(best.tag) || mass(best) < decisiveShare * mass(current)) break;
    current = best;
  }
  const range = view.ranges[current.index];
  if (range === undefined || mass(current) < leastPurity * textWeight(view, marks, range)) return everything;
  return { from: range.from, to: range.to, sure: true };
}

/** Weight of all text in a stretch of blocks, definite furniture left out. */
function textWeight(view: PageView, marks: readonly (FurnitureMark | null)[], range: Range): number {
  let weight = 0;
  for (let i = range.from; i < range.to; i += 1)
    if (marks[i]?.strength !== "strong") weight += view.blocks[i]?.size ?? 0;
  return weight;
}

/**
 * The article's blocks, begun at the first running text between the title and its element: openings are often set apart
 * from the rest of the text.
 */
export function extendUp(
  prose: readonly BlockProse[],
  marks: readonly (FurnitureMark | null)[],
  article: ArticlePlace,
  title: number,
): ArticlePlace {
  if (title < 0) return article;
  for (let index = title + 1; index < article.from; index += 1)
    if ((prose[index]?.weight ?? 0) > 0 && marks[index] === null) return { ...article, from: index };
  return article;
}

function worthOf(prose: BlockProse | undefined, mark: FurnitureMark | null): number {
  const weight = prose?.weight ?? 0;
  if (mark === null) return weight;
  return mark.strength === "strong" ? 0 : weakWorth * weight;
}

/** The innermost element with at least `least` of the running text whose markup calls it the article. */
function signedElement(
  elements: readonly PageElement[],
  mass: (element: PageElement) => number,
  least: number,
): PageElement | undefined {
  let found: PageElement | undefined;
  for (const element of elements) if (isSigned(element) && mass(element) >= least) found = element;
  return found;
}

function childrenOf(elements: readonly PageElement[]): readonly (readonly PageElement[])[] {
  const children: PageElement[][] = elements.map(() => []);
  for (const element of elements) if (element.parent >= 0) children[element.parent]?.push(element);
  return children;
}

const proseTags: ReadonlySet<string> = new Set(["p", "ul", "ol", "blockquote", "table", "pre", "li", "dl"]);

/** Whether the markup itself says that this is the article or its text. */
function isSigned(element: PageElement): boolean {
  if (element.tag === "article" || element.tag === "main") return true;
  const role = attributeOf(element, "role");
  if (role === "main" || role === "article") return true;
  return /\b(?:articleBody|reviewBody)\b/.test(attributeOf(element, "itemprop") ?? "");
}
