import { ancestorsOf, inlineText, type PageView } from "../blocks/page-view.ts";
import type { FurnitureMark } from "../furniture/furniture-names.ts";
import type { BlockProse } from "../judging/block-prose.ts";
import { attributeOf, type PageElement } from "../page/page-element.ts";
import { isAuthorElement } from "./author-elements.ts";
import { bylinePrefix, readAuthorNames } from "./author-names.ts";
import { allValues, type HeadValues } from "./head-values.ts";
import { type LinkedNode, namesOf } from "./linked-data.ts";
import { comparable } from "./site-suffix.ts";

/** The authors and the lines of the page that name them. */
export interface PageByline {
  readonly names: readonly string[];
  readonly blocks: ReadonlySet<number>;
}

const authorKeys = [
  ...["author", "parsely-author", "sailthru.author", "article:author_name", "byl", "dc.creator", "dcterms.creator"],
  ...["og:article:author", "article:author", "creator", "citation_author", "twitter:data1"],
];
const mostInlines = 20;
/** Weight of the largest author's card. */
const largestCard = 600;
const longestByline = 240;
/** Letters an unintroduced line may hold beside the names: an office, an outlet, a date. */
const longestRest = 60;
/** How far from the title, in blocks, a byline may stand. */
const before = 8;
const after = 24;

/**
 * Finds the authors: the lines near the title that name persons, checked against the page's metadata, which decides the
 * spelling. `place` gives the title's block and the article's first and last.
 */
export function findByline(
  view: PageView,
  prose: readonly BlockProse[],
  marks: readonly (FurnitureMark | null)[],
  declared: readonly string[],
  isOutlet: (name: string) => boolean,
  place: BylinePlace,
): PageByline {
  const lines = bylineLines(view, prose, marks, place).map((line) => ({
    ...line,
    names: line.names.filter((name) => !isOutlet(name) || declared.includes(name)),
  }));
  const named = lines.filter((line) => line.names.length > 0);
  const top =
    named.find((line) => line.block <= lastTopBlock(place)) ??
    (declared.length === 0 ? named.find(({ sure }) => sure) : undefined);
  const names = reconcile(top, declared);
  const known = new Set(names.map(comparable));
  const stated = lines.filter((line) => line.prefixed || line.names.some((name) => known.has(comparable(name))));
  return {
    names,
    blocks: new Set(stated.filter((line) => line.names.length > 0 || line.sure).map((line) => line.block)),
  };
}

/** The authors that JSON-LD or `<meta>` names, outlets left out. */
export function declaredAuthors(
  values: HeadValues,
  nodes: readonly LinkedNode[],
  isOutlet: (name: string) => boolean,
): readonly string[] {
  for (const node of nodes) {
    const names = namesOf(node.author).flatMap(({ name, types }) => {
      const read = readAuthorNames(name.slice(0, longestByline));
      // A personal site is named after its author: what is said to be a person stays one.
      if (types.includes("Person")) return read;
      return types.length === 0 ? read.filter((person) => !isOutlet(person)) : [];
    });
    if (names.length > 0) return [...new Set(names)];
  }
  for (const key of authorKeys) {
    const names = allValues(values, [key]).flatMap((value) =>
      /^https?:|^\/|@/.test(value) ? [] : readAuthorNames(value.slice(0, longestByline)),
    );
    const persons = names.filter((name) => !isOutlet(name));
    if (persons.length > 0) return [...new Set(persons)];
  }
  return [];
}

interface BylineLine {
  readonly block: number;
  readonly names: readonly string[];
  /** Begins like "By …". */
  readonly prefixed: boolean;
  /** Begins like "By …" or its own markup says author. */
  readonly sure: boolean;
}

interface BylinePlace {
  readonly title: number;
  readonly textStart: number;
  readonly textEnd: number;
}

function lastTopBlock({ title, textStart }: BylinePlace): number {
  return Math.max(title, textStart) + after;
}

function bylineLines(
  view: PageView,
  prose: readonly BlockProse[],
  marks: readonly (FurnitureMark | null)[],
  place: BylinePlace,
): readonly BylineLine[] {
  const from = Math.max(0, (place.title >= 0 ? place.title : place.textStart) - before);
  const to = Math.max(lastTopBlock(place) + 1, place.textEnd + 4);
  const lines: BylineLine[] = [];
  for (let index = from; index < Math.min(to, view.blocks.length); index += 1) {
    if (index === place.title) continue;
    const line = readLine(view, marks, index, prose[index]?.sentence === true);
    if (line !== null) lines.push(line);
  }
  return lines;
}

const lineShapes: ReadonlySet<string> = new Set(["text", "list-item", "heading"]);

function readLine(
  view: PageView,
  marks: readonly (FurnitureMark | null)[],
  block: number,
  sentence: boolean,
): BylineLine | null {
  const text = view.texts[block] ?? "";
  const source = view.blocks[block];
  if (source === undefined || text.length > longestByline || !lineShapes.has(source.shape.kind)) return null;
  const mark = marks[block];
  const inline = (view.inlines.get(block) ?? []).filter(isAuthorElement).slice(0, mostInlines);
  const foreign = mark?.strength === "strong" && mark.reason !== "share-links";
  if (foreign && !(mark.reason === "navigation" && inline.some(statesAuthor))) return null;
  const around = ancestorsOf(view, source, 4).filter((element) => isAuthorElement(element) && isSmall(view, element));
  const prefixed = bylinePrefix.test(text) || isBarePrefix(view.texts[block - 1] ?? "") || handle.test(text);
  const sure = prefixed || [...inline, ...around].some(statesAuthor);
  if (sentence && !prefixed) return null;
  const marked = inline.length > 0 || around.length > 0;
  const texts = [...inline.map((element) => inlineText(source, element)), text, ...text.split(/[|•·\u2013\u2014]/)];
  const readable = marked || prefixed ? texts : texts.filter((part) => bylinePrefix.test(part));
  const names = longest([
    [...new Set(inline.flatMap((element) => readAuthorNames(inlineText(source, element))))],
    readable.map(readAuthorNames).find((found) => found.length > 0) ?? [],
  ]);
  const introduced = prefixed || texts.some((part) => bylinePrefix.test(part));
  if (!introduced && text.length > names.join(", ").length + longestRest) return null;
  return names.length === 0 && !(prefixed && marked) ? null : { block, names, prefixed, sure };
}

/** "Jane Roe, @janeroe": nobody else is introduced by a handle at the top of a page. */
const handle = /^\p{Lu}[^@.!?]{3,60}[,\s]\(?@\w{3,20}\)?$/u;

/** A line that is nothing but "By": the next one names the author. */
function isBarePrefix(text: string): boolean {
  return text.length <= 12 && bylinePrefix.exec(`${text} `)?.[0].length === text.length + 1;
}

function longest(lists: readonly (readonly string[])[]): readonly string[] {
  return lists.reduce((best, list) => (list.length > best.length ? list : best), []);
}

/** An author's line or card, not a whole article that some class name calls an author's. */
function isSmall(view: PageView, element: PageElement): boolean {
  const range = view.ranges[element.index];
  if (range === undefined) return false;
  let size = 0;
  for (let i = range.from; i < range.to && size <= largestCard; i += 1) size += view.blocks[i]?.size ?? 0;
  return size <= largestCard;
}

/** Says by schema.org or a link relation, not by a mere class name, that its text is the author. */
function statesAuthor(element: PageElement): boolean {
  const words = `${attributeOf(element, "itemprop") ?? ""} ${attributeOf(element, "rel") ?? ""}`;
  return /\bauthor\b/.test(words) || element.names.includes("byline");
}

/**
 * The printed names in the metadata's spelling; the metadata's list when it holds all printed ones, when none is printed,
 * and when the printed line is one only by its class name.
 */
function reconcile(line: BylineLine | undefined, declared: readonly string[]): readonly string[] {
  if (line === undefined) return declared;
  const known = new Map(declared.map((name) => [comparable(name), name]));
  if (line.names.every((name) => known.has(comparable(name)))) return declared;
  if (declared.length > 0 && line.names.every((name) => isGlued(comparable(name), known))) return declared;
  if (!line.sure && declared.length > 0) return declared;
  return [...new Set(line.names.map((name) => known.get(comparable(name)) ?? name))];
}

/** A known name with something written to it without a blank. */
function isGlued(name: string, known: ReadonlyMap<string, string>): boolean {
  return [...known.keys()].some((key) => name.startsWith(key) || name.endsWith(key));
}
