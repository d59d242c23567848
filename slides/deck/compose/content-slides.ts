import type { SentenceId } from "../../article/article.ts";
import { countWords } from "../../language/words.ts";
import type { Item, Statement } from "../deck.ts";
import { standsAlone } from "../shorten/stands-alone.ts";
import { makeBlockSlides } from "./block-slides.ts";
import { withDate } from "./dated-item.ts";
import { type DraftSlide, plannedSeconds, toItem, writeNotes } from "./draft-slide.ts";
import { dropUntilFitting } from "./fit-draft.ts";
import type { Group } from "./group-passages.ts";
import { claimStatement, fallbackHeadline } from "./headline-choice.ts";
import type { Candidate, Material } from "./material.ts";
import type { StatementPool } from "./statement-pool.ts";

/** Words on a bullet slide at most, items together. */
const slideWordLimit = 64;
const itemLimit = 4;
/** Dated items that make a timeline. */
const leastDated = 3;
/** A headline must be this much shorter than the item under it to be worth having both, words. */
const detailGain = 6;

/** What a content slide is made in: the material, the deck's claims, the section and a headline kept for it. */
export interface ContentContext {
  readonly material: Material;
  readonly pool: StatementPool;
  /** Index into the article's sections. */
  readonly section: number;
  /** The section's heading, when the next slide is to carry it. */
  readonly heading: Statement | null;
}

interface Point {
  readonly id: SentenceId;
  readonly item: Item;
}

function byRank(material: Material, sentences: readonly SentenceId[]): readonly SentenceId[] {
  return [...sentences].sort((a, b) => material.rank(b) - material.rank(a));
}

/** The strongest assertion short enough for a headline, if others remain to stand under it. */
function assertHeadline(
  { material, pool }: ContentContext,
  ranked: readonly SentenceId[],
): { readonly id: SentenceId; readonly headline: Statement } | null {
  const withItems = ranked.filter((id) => material.statements(id).length > 0);
  if (withItems.length < 2) return null;
  for (const id of withItems) {
    const headline = claimStatement(pool, material.headlines(id));
    if (headline !== null) return { id, headline };
  }
  return null;
}

function choosePoints(
  { material, pool }: ContentContext,
  ranked: readonly SentenceId[],
  except: SentenceId | null,
): readonly Point[] {
  const points: Point[] = [];
  let words = 0;
  for (const id of ranked) {
    if (id === except || points.length >= itemLimit) continue;
    const room = material.statements(id).filter(({ text }) => words + countWords(text) <= slideWordLimit);
    const candidate = pool.claimItem(room);
    if (candidate === null) continue;
    points.push({ id, item: toItem(candidate) });
    words += countWords(candidate.text);
  }
  return points;
}

/** A longer wording of the sentence the headline was taken from, for a slide that has nothing else to show. */
function elaborate(context: ContentContext, ranked: readonly SentenceId[], headline: Statement): readonly Point[] {
  const { material, pool } = context;
  const source = ranked.find((id) => headline.sources.includes(id));
  if (source === undefined) return [];
  const longer = material
    .statements(source)
    .filter(({ text }) => countWords(text) >= countWords(headline.text) + detailGain);
  const candidate = pool.claimItem(longer);
  return candidate === null ? [] : [{ id: source, item: toItem(candidate) }];
}

function cuesFor(material: Material, points: readonly Point[]): ReadonlyMap<SentenceId, string> {
  if (points.length < 2) return new Map();
  return new Map(points.map(({ id }, index) => [id, `${material.words.point} ${index + 1}`]));
}

/** The items with their dates beside them, when every one of at least three is dated; else null. */
function dateItems(material: Material, points: readonly Point[]): readonly Item[] | null {
  if (points.length < leastDated) return null;
  const items = points.map(({ id, item }) => {
    const event = material.eventOf(id);
    return event === null || !item.text.includes(event.date) ? null : withDate(item, event.date);
  });
  return items.every((item) => item !== null) ? items : null;
}

function makePointsSlide(context: ContentContext, sentences: readonly SentenceId[]): DraftSlide {
  const { material, pool, section } = context;
  const ranked = byRank(material, sentences);
  const asserted = context.heading === null ? assertHeadline(context, ranked) : null;
  let points = choosePoints(context, ranked, asserted?.id ?? null);
  const unshown = sentences.filter((id) => !points.some((point) => point.id === id));
  const headline = context.heading ?? asserted?.headline ?? fallbackHeadline(material, pool, unshown, section);
  if (points.length === 0) points = elaborate(context, ranked, headline);
  const ordered = [...points].sort((a, b) => sentences.indexOf(a.id) - sentences.indexOf(b.id));
  const dated = dateItems(material, ordered);
  const layout = points.length > 1 ? "bullets" : "statement";
  const slide: DraftSlide = {
    layout: dated === null ? layout : "timeline",
    headline,
    items: dated ?? ordered.map(({ item }) => item),
    notes: writeNotes(material, sentences, cuesFor(material, ordered)),
    seconds: plannedSeconds(material, sentences),
    section,
  };
  const weights = new Map(ordered.map(({ id }, index) => [slide.items[index], material.rank(id)]));
  return dropUntilFitting(slide, (item) => weights.get(item) ?? 0, pool.releaseItem);
}

function makeHighlightSlide(context: ContentContext, group: Extract<Group, { kind: "highlight" }>): DraftSlide {
  const { material, pool, section } = context;
  const { layout, item } = group.highlight;
  const ranked = byRank(material, group.sentences);
  const others = ranked.filter((id) => !item.sources.includes(id));
  const assertions = others.flatMap((id) => material.headlines(id));
  const headline =
    context.heading ?? claimStatement(pool, assertions) ?? fallbackHeadline(material, pool, group.sentences, section);
  const first = item.sources[0];
  const word = layout === "quote" ? material.words.quotation : material.words.figure;
  const who = layout === "quote" ? [item.label, item.detail].filter((part) => part !== "").join(", ") : item.label;
  return {
    layout,
    headline,
    items: [item],
    notes: writeNotes(
      material,
      group.sentences,
      first === undefined ? new Map() : new Map([[first, `${word}: ${who}`]]),
    ),
    seconds: plannedSeconds(material, group.sentences),
    section,
  };
}

/** A list item as it is, when it does not lean on the one before it, else shortened. */
function listItemCandidates(material: Material, id: SentenceId): readonly Candidate[] {
  const unmarked = material.sentence(id).text.replace(/^(?:\d+[.)]|[-•*])\s+/u, "");
  const verbatim = unmarked.replace(/[\s.;,:]+$/u, "");
  const alone = standsAlone(verbatim, material.article.language);
  return [...(alone ? [{ text: verbatim, sources: [id] }] : []), ...material.statements(id)];
}

function makeListSlide(context: ContentContext, group: Extract<Group, { kind: "list" }>): DraftSlide {
  const { material, pool, section } = context;
  const items: Item[] = [];
  for (const id of group.items) {
    const candidate = pool.claimItem(listItemCandidates(material, id));
    if (candidate !== null) items.push(toItem(candidate));
  }
  const before = group.sentences.filter((id) => !items.some(({ sources }) => sources.includes(id)));
  const headline = context.heading ?? fallbackHeadline(material, pool, before, section);
  const slide: DraftSlide = {
    layout: items.length > 0 ? "bullets" : "statement",
    headline,
    items,
    notes: writeNotes(material, group.sentences, new Map()),
    seconds: plannedSeconds(material, group.sentences),
    section,
  };
  return dropUntilFitting(slide, (item) => -items.indexOf(item), pool.releaseItem);
}

/** The slides of one group, most often one. */
export function makeContentSlides(context: ContentContext, group: Group): readonly DraftSlide[] {
  switch (group.kind) {
    case "points":
      return [makePointsSlide(context, group.sentences)];
    case "highlight":
      return [makeHighlightSlide(context, group)];
    case "list":
      return [makeListSlide(context, group)];
    case "block":
      return makeBlockSlides(context, group.passage);
  }
}
