import type { SetAsideReason } from "../../../article.ts";
import { ancestorsOf, type PageView } from "../blocks/page-view.ts";
import type { FurnitureMark } from "../furniture/furniture-names.ts";
import { reasonByPhrase } from "../furniture/furniture-phrases.ts";
import { comparable } from "../metadata/site-suffix.ts";
import type { BlockProse } from "./block-prose.ts";
import type { ArticlePlace } from "./find-article.ts";
import { type PageBoxes, readBoxes } from "./page-boxes.ts";
import { aside, type Verdict } from "./verdict.ts";

/** What the steps before have found out about the page. */
export interface Findings {
  readonly prose: readonly BlockProse[];
  readonly marks: readonly (FurnitureMark | null)[];
  readonly article: ArticlePlace;
  /** Authors' names, letters alone: what names them right after the article is about the author. */
  readonly authors: readonly string[];
  /** Position of the title's block, -1 for none. */
  readonly title: number;
  readonly bylines: ReadonlySet<number>;
  readonly dates: ReadonlySet<number>;
}

interface Judging extends Findings {
  readonly view: PageView;
  readonly boxes: PageBoxes;
  /** Nearly all running text of the article is in `<p>`: loose text between them is not the author's. */
  readonly paragraphed: boolean;
}

/** How many blocks after the article a line about its author may stand. */
const authorDistance = 10;
/** How many blocks above a list its heading may stand, signs of the page between them. */
const headingReach = 5;
/** How many blocks below a box's heading its text may begin. */
const boxReach = 6;
const article: Verdict = { role: "article" };
const mostlyLinked = 0.75;
/** Letters per item under which a list in a box of its own is labels. */
const shortestItem = 15;
const shortestSummary = 45;
/** A box without running text and with more texts than this is a panel of labels. */
const mostBoxTexts = 6;
/** Weight from which unlinked text in `<p>` is a paragraph, even in a box of its own and without a full stop. */
const shortestParagraph = 14;

/** Decides about every block whether it is the article's text, states its metadata or is furniture, and why. */
export function classifyBlocks(view: PageView, findings: Findings): readonly Verdict[] {
  const judging: Judging = {
    ...findings,
    view,
    boxes: readBoxes(view, findings.prose, findings.marks),
    paragraphed: isParagraphed(view, findings),
  };
  const verdicts = view.blocks.map((_, index) => judge(judging, index));
  return keepBoxHeadings(judging, verdicts);
}

/** A box's heading stays when text of the box stays. */
function keepBoxHeadings({ view, marks }: Judging, verdicts: readonly Verdict[]): readonly Verdict[] {
  return verdicts.map((verdict, index) => {
    const mark = marks[index];
    const isBoxHeading = mark?.strength === "weak" && mark.reason === "page-furniture";
    if (!isBoxHeading || view.blocks[index]?.shape.kind !== "heading" || verdict.role !== "aside") return verdict;
    for (let next = index + 1; next <= index + boxReach && marks[next]?.strength === "weak"; next += 1) {
      const kind = view.blocks[next]?.shape.kind;
      if (verdicts[next]?.role === "article" && kind !== "image") return article;
    }
    return verdict;
  });
}

function isParagraphed(view: PageView, { prose, article: { from, to } }: Findings): boolean {
  let inside = 0;
  let all = 0;
  for (let i = from; i < to; i += 1) {
    const { weight } = prose[i] ?? { weight: 0 };
    all += weight;
    if (view.elements[view.blocks[i]?.element ?? -1]?.tag === "p") inside += weight;
  }
  return inside >= 0.8 * all;
}

function judge(judging: Judging, index: number): Verdict {
  const { view, prose, marks, title } = judging;
  const block = view.blocks[index];
  if (block === undefined) return { role: "drop" };
  if (index === title) return { role: "title" };
  if (judging.bylines.has(index)) return { role: "byline" };
  if (judging.dates.has(index)) return { role: "date" };
  const text = view.texts[index] ?? "";
  const mark = marks[index] ?? null;
  const isProse = (prose[index]?.weight ?? 0) > 0;
  const phrase = phraseReason(judging, index, text);
  const runs = (isProse || isSummary(judging, index)) && phrase === null && mark?.strength !== "strong";
  if (!isInside(judging, index, runs)) return outside(judging, index, phrase);
  if (mark?.strength === "strong") return setAside(judging, index, mark.reason);
  if (phrase !== null) return setAside(judging, index, phrase);
  if (block.shape.kind === "heading" && index < title) return aside("page-furniture");
  if (isProse) return article;
  if (block.shape.kind === "image" && isThumbnail(judging, index)) return { role: "drop" };
  if (mark !== null) return isAboutAuthor(view, index) ? article : setAside(judging, index, mark.reason);
  switch (block.shape.kind) {
    case "heading":
      return judgeHeadingBox(judging, index);
    case "list-item":
      return judgeItem(judging, index);
    case "table":
      return block.linked > mostlyLinked * block.size ? setAside(judging, index, "navigation") : article;
    case "text":
      return judgeLabel(judging, index);
    default:
      return article;
  }
}

/** A summary line above the text, set as a heading or a label of its own. */
function isSummary({ view, article: { from }, title }: Judging, index: number): boolean {
  const block = view.blocks[index];
  if (block === undefined || title < 0 || index < title || index >= from) return false;
  const { kind } = block.shape;
  if ((kind !== "heading" && kind !== "text") || block.linked >= block.size / 2) return false;
  if (kind === "heading" && index === title + 1) return block.size >= shortestParagraph;
  return block.size >= (view.elements[block.element]?.tag === "p" ? shortestParagraph : shortestSummary);
}

/** Inside the article's element, running text between the title and it, or a line about the author after it. */
function isInside(judging: Judging, index: number, runs: boolean): boolean {
  const {
    view,
    marks,
    article: { from, to },
    title,
    authors,
  } = judging;
  if (index >= from && index < to) return true;
  const near = index >= to && index < to + authorDistance;
  if (near && marks[index]?.strength !== "strong" && isAboutAuthor(view, index)) return true;
  if (title >= 0 && index > title && index < from && (runs || isFigurePart(view, index))) return true;
  if (!runs) return false;
  if (!near) return false;
  const text = comparable(view.texts[index] ?? "");
  return authors.some((name) => text.includes(name));
}

function outside(judging: Judging, index: number, phrase: SetAsideReason | null): Verdict {
  const block = judging.view.blocks[index];
  const linked = block !== undefined && block.linked > block.size / 2;
  const reason = judging.marks[index]?.reason ?? phrase ?? (linked ? "navigation" : "page-furniture");
  return setAside(judging, index, reason);
}

function setAside({ view }: Judging, index: number, reason: SetAsideReason): Verdict {
  return view.blocks[index]?.shape.kind === "image" ? { role: "drop" } : aside(reason);
}

function phraseReason({ view }: Judging, index: number, text: string): SetAsideReason | null {
  const block = view.blocks[index];
  if (block === undefined || block.shape.kind === "code" || block.shape.kind === "table") return null;
  if (block.control > 0.8 * block.size && block.size > 0) return "page-furniture";
  const reason = reasonByPhrase(text);
  if (reason !== "related-links") return reason;
  // "See: …" also opens sentences of the author's; what leads elsewhere is a link or a label of links.
  const leads = block.linked >= 0.4 * block.size || block.size <= 40 || block.shape.kind === "heading";
  return leads ? reason : null;
}

const authorNames: ReadonlySet<string> = new Set(["author", "authors", "bio", "biography", "contributor"]);
const shortestBiography = 50;

/** Text of a card about the author that is more than a label. */
function isAboutAuthor(view: PageView, index: number): boolean {
  const block = view.blocks[index];
  if (block?.shape.kind !== "text" || block.size - block.linked < shortestBiography) return false;
  return ancestorsOf(view, block, 4).some(({ names }) => names.some((name) => authorNames.has(name)));
}

/** Headings in boxes of many short texts head lists of other things. */
function judgeHeadingBox(judging: Judging, index: number): Verdict {
  const { view, boxes } = judging;
  if (isSummary(judging, index)) return article;
  const below = boxes.list(index + 1);
  if (view.blocks[index + 1]?.shape.kind === "list-item" && below !== null && below.linked <= mostlyLinked)
    return article;
  const box = boxes.textless(index);
  return box !== null && box.texts > mostBoxTexts ? setAside(judging, index, "page-furniture") : article;
}

function judgeItem(judging: Judging, index: number): Verdict {
  const list = judging.boxes.list(index);
  if (list === null) return article;
  if (list.linked > mostlyLinked) {
    const lead = judging.view.ranges[list.element.index]?.from ?? index;
    return followsHeading(judging, lead) ? article : setAside(judging, index, "related-links");
  }
  const box = judging.boxes.textless(index);
  if (box === null || box.element.index >= list.element.index) return article;
  return list.size >= shortestItem * list.texts ? article : setAside(judging, index, "page-furniture");
}

function followsHeading({ view, marks, article: { from } }: Judging, index: number): boolean {
  let previous = index - 1;
  while (previous > index - headingReach && marks[previous]?.strength === "strong") previous -= 1;
  const isHeading = view.blocks[previous]?.shape.kind === "heading" && previous >= from && marks[previous] === null;
  return isHeading && reasonByPhrase(view.texts[previous] ?? "") === null;
}

const textTags: ReadonlySet<string> = new Set(["p", "td", "th", "dd", "dt", "summary", "center", "blockquote"]);

/** A short line that is no full sentence: part of the text when it stands in its place, a label otherwise. */
function judgeLabel(judging: Judging, index: number): Verdict {
  const { view, boxes } = judging;
  const block = view.blocks[index];
  const owner = view.elements[block?.element ?? -1];
  if (block === undefined || owner === undefined) return article;
  if (block.linked > mostlyLinked * block.size)
    return textTags.has(owner.tag) && standsInText(judging, index)
      ? article
      : setAside(judging, index, "related-links");
  if ((owner.tag === "p" && block.size >= shortestParagraph) || isAboutAuthor(view, index)) return article;
  if (!judging.article.sure) return article;
  const box = boxes.textless(index);
  if (box !== null && box.texts > 1) return setAside(judging, index, "page-furniture");
  if (judging.paragraphed && !textTags.has(owner.tag)) return setAside(judging, index, "page-furniture");
  return article;
}

/** One of a row of pictures in a list without text: the strip under a gallery's large picture. */
function isThumbnail({ boxes }: Judging, index: number): boolean {
  const list = boxes.list(index);
  return list !== null && list.size < shortestSummary && list.images >= 3;
}

/** Between running text on both sides: one link in the flow of the article, not a list of them. */
function standsInText({ view, prose, marks, article: { from, to } }: Judging, index: number): boolean {
  return [-1, 1].every((step) => {
    let next = index + step;
    while (isFigurePart(view, next)) next += step;
    if (next < from || next >= to || marks[next]?.strength === "strong") return false;
    const isHeading = view.blocks[next]?.shape.kind === "heading" && reasonByPhrase(view.texts[next] ?? "") === null;
    return (prose[next]?.weight ?? 0) > 0 || isHeading;
  });
}

function isFigurePart(view: PageView, index: number): boolean {
  const kind = view.blocks[index]?.shape.kind;
  return kind === "image" || kind === "caption" || kind === "credit";
}
