import type { PageView } from "../blocks/page-view.ts";
import type { BlockProse } from "../judging/block-prose.ts";
import { runningSum } from "../judging/page-boxes.ts";
import { comparable } from "../metadata/site-suffix.ts";
import { headingTags } from "../page/element-tags.ts";
import { attributeOf, type PageElement } from "../page/page-element.ts";
import { type FurnitureMark, markByNames } from "./furniture-names.ts";

const navigation: FurnitureMark = { reason: "navigation", strength: "strong" };
const furniture: FurnitureMark = { reason: "page-furniture", strength: "strong" };
const weakFurniture: FurnitureMark = { reason: "page-furniture", strength: "weak" };
const related: FurnitureMark = { reason: "related-links", strength: "strong" };

const markOfTag: Readonly<Record<string, FurnitureMark>> = {
  nav: navigation,
  menu: navigation,
  footer: weakFurniture,
  aside: weakFurniture,
  form: furniture,
  select: furniture,
  search: furniture,
  svg: furniture,
};

/** https://www.w3.org/TR/wai-aria/#landmark_roles and the dialog roles. */
const markOfRole: Readonly<Record<string, FurnitureMark>> = {
  navigation,
  menu: navigation,
  menubar: navigation,
  search: furniture,
  dialog: furniture,
  alertdialog: furniture,
  contentinfo: weakFurniture,
  complementary: weakFurniture,
  form: furniture,
  toolbar: weakFurniture,
};

/** An element with more than this part of the page's running text is not furniture, whatever it is called. */
const largestShare = 0.3;
/** These may outweigh the article, so long as this much running text stands outside them. */
const heavyReasons: ReadonlySet<string> = new Set(["comments", "cookie-notice", "navigation"]);
const leastOutside = 300;

/**
 * For each block the mark of the outermost element around it that says what it is, null for none. Names are believed only while the
 * element holds a small part of the page's running text and not the title (`titleBlock`, -1 for none).
 */
export function markFurniture(
  view: PageView,
  prose: readonly BlockProse[],
  titleBlock: number,
): readonly (FurnitureMark | null)[] {
  const sums = sumProse(prose);
  const total = sums.at(-1) ?? 0;
  const cards = findCards(view, prose, sums);
  const slugs = findSlugs(view);
  const marks: (FurnitureMark | null)[] = view.blocks.map(() => null);
  // How far blocks are marked already: an element inside an equal one has nothing to add, which keeps this linear.
  const until = { weak: 0, general: 0, definite: 0 };
  for (const element of view.elements) {
    const range = view.ranges[element.index];
    if (range === undefined || range.to <= range.from || range.to <= until.definite) continue;
    const mark = cards.has(element.index) ? related : markOf(element, slugs.has(element.index));
    if (mark === null || (range.from <= titleBlock && titleBlock < range.to)) continue;
    const inside = (sums[range.to] ?? 0) - (sums[range.from] ?? 0);
    const grade = gradeOf(mark);
    if (inside > allowedWeight(mark, total) || range.to <= until[grade]) continue;
    for (let i = Math.max(range.from, until.definite); i < range.to; i += 1) {
      const known = marks[i] ?? null;
      if (known === null || grades.indexOf(gradeOf(known)) < grades.indexOf(grade)) marks[i] = mark;
    }
    for (const lower of grades.slice(0, grades.indexOf(grade) + 1)) until[lower] = Math.max(until[lower], range.to);
  }
  return marks;
}

/** From marks that leave sentences standing, over those that name no kind of furniture, to definite ones. */
const grades = ["weak", "general", "definite"] as const;

function gradeOf({ reason, strength }: FurnitureMark): (typeof grades)[number] {
  if (strength === "weak") return "weak";
  return reason === "page-furniture" ? "general" : "definite";
}

function allowedWeight({ reason }: FurnitureMark, total: number): number {
  return heavyReasons.has(reason) ? Math.max(total - leastOutside, largestShare * total) : largestShare * total;
}

/** Running sums: entry i is the weight of the blocks before i. */
export function sumProse(prose: readonly BlockProse[]): readonly number[] {
  return runningSum(prose.length, (i) => prose[i]?.weight ?? 0);
}

/**
 * Positions of elements whose id only repeats the heading they begin with, on pages that make ids that way: a section
 * "Related work" of the author's is no list of related links.
 */
function findSlugs(view: PageView): ReadonlySet<number> {
  const slugs = new Set<number>();
  for (const element of view.elements) {
    const id = attributeOf(element, "id");
    const first = view.ranges[element.index]?.from ?? 0;
    if (id === null || id.length > 200 || view.blocks[first]?.shape.kind !== "heading") continue;
    if (comparable(id) === comparable(view.texts[first] ?? "")) slugs.add(element.index);
  }
  return slugs.size > 1 ? slugs : new Set();
}

function markOf(element: PageElement, isSlug: boolean): FurnitureMark | null {
  const { tag } = element;
  if (tag === "html" || tag === "body" || tag === "main") return null;
  const role = attributeOf(element, "role");
  const byRole = role === null ? undefined : markOfRole[role.trim().toLowerCase()];
  const byName = markByNames(isSlug || headingTags.has(tag) ? element.classes : element.names);
  if (byName?.strength === "strong") return byName;
  return byRole ?? markOfTag[tag] ?? byName;
}

/**
 * Positions of elements that are cards in a row of at least three alike, each an `<article>` or led by a linked line, and
 * with little text of its own: lists of other articles. A row with much of the page's running text is the article.
 */
function findCards(view: PageView, prose: readonly BlockProse[], sums: readonly number[]): ReadonlySet<number> {
  const groups = new Map<string, PageElement[]>();
  for (const element of view.elements) {
    if (!isCard(view, element)) continue;
    const key = `${element.parent} ${element.tag} ${element.names[0] ?? ""}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [element]);
    else group.push(element);
  }
  const most = largestShare * (sums.at(-1) ?? 0);
  const weigh = ({ index }: PageElement): number => {
    const range = view.ranges[index];
    return range === undefined ? 0 : (sums[range.to] ?? 0) - (sums[range.from] ?? 0);
  };
  const beside = countSentences(view, prose);
  const rows = [...groups.values()].filter(
    (group) =>
      group.length >= 3 &&
      (beside.get(group[0]?.parent ?? -1) ?? 0) < mostSentencesBeside &&
      group.reduce((weight, element) => weight + weigh(element), 0) <= most,
  );
  return new Set(rows.flat().map(({ index }) => index));
}

/** For each element, how many full sentences stand directly in it, as paragraphs among its children. */
function countSentences(view: PageView, prose: readonly BlockProse[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  view.blocks.forEach((block, index) => {
    const parent = view.elements[block.element]?.parent ?? -1;
    if (prose[index]?.sentence) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  });
  return counts;
}

/** With more paragraphs beside them, items with linked heads are part of an article: a round-up. */
const mostSentencesBeside = 2;
const cardTags: ReadonlySet<string> = new Set(["li", "article", "div", "section", "a", "td"]);
/** Weight of the shortest headline. */
const shortestLead = 20;
const mostCardBlocks = 10;
const longestCardText = 420;

function isCard(view: PageView, element: PageElement): boolean {
  const range = view.ranges[element.index];
  if (range === undefined || !cardTags.has(element.tag)) return false;
  const count = range.to - range.from;
  if (count < 2 || count > mostCardBlocks) return false;
  let plain = 0;
  let led = element.tag === "article";
  for (let i = range.from; i < range.to; i += 1) {
    const block = view.blocks[i];
    if (block === undefined || block.shape.kind === "caption") return false;
    plain += block.size - block.linked;
    led ||= block.linked > 0.9 * block.size && block.size >= shortestLead;
  }
  return led && plain <= longestCardText;
}
