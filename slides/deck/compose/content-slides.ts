import type { SentenceId } from "../../article/article.ts";
import { countWords } from "../../language/words.ts";
import type { Item, Statement } from "../deck.ts";
import { standsAlone } from "../shorten/stands-alone.ts";
import { makeBlockSlides } from "./block-slides.ts";
import { type Candidate, headlineWordLimit } from "./candidate.ts";
import { withDate } from "./dated-item.ts";
import { type DraftSlide, plannedSeconds, toItem, writeNotes } from "./draft-slide.ts";
import { dropUntilFitting } from "./fit-draft.ts";
import type { Group } from "./group-passages.ts";
import { claimStatement, fallbackHeadline } from "./headline-choice.ts";
import { listMarker, type Material } from "./material.ts";
import type { StatementPool } from "./statement-pool.ts";

/** Words on a bullet slide at most, items together. */
const slideWordLimit = 64;
const itemLimit = 4;
/** Weight a headline must have beside the strongest sentence of its slide. */
const headlineShare = 0.45;
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

interface Asserted {
  readonly id: SentenceId;
  readonly headline: Statement;
}

/**
 * The strongest assertion short enough for a headline; null when it is much weaker than the strongest sentence, over
 * which it would stand.
 */
function assertHeadline({ material, pool }: ContentContext, ranked: readonly SentenceId[]): Asserted | null {
  const [strongest] = ranked;
  const least = strongest === undefined ? 0 : material.rank(strongest) * headlineShare;
  for (const id of ranked.filter((candidate) => material.rank(candidate) >= least)) {
    const headline = claimStatement(pool, material.headlines(id));
    if (headline !== null) return { id, headline };
  }
  return null;
}

function wordsOn({ label, text }: Item): number {
  return countWords(label) + countWords(text);
}

/** A line for a sentence: its statement, else what somebody says in it. */
function claimPoint({ material, pool }: ContentContext, id: SentenceId, room: number): Point | null {
  const statement = pool.claimItem(material.lines(id).filter(({ text }) => countWords(text) <= room));
  if (statement !== null) return { id, item: toItem(statement) };
  const speech = pool.claimItem(
    material.speech(id).filter(({ text, speaker }) => countWords(text) + countWords(speaker) <= room),
  );
  return speech === null ? null : { id, item: toItem(speech, speech.speaker) };
}

function choosePoints(
  context: ContentContext,
  ranked: readonly SentenceId[],
  except: SentenceId | null,
): readonly Point[] {
  const points: Point[] = [];
  let words = 0;
  for (const id of ranked) {
    if (id === except || points.length >= itemLimit) continue;
    const point = claimPoint(context, id, slideWordLimit - words);
    if (point === null) continue;
    points.push(point);
    words += wordsOn(point.item);
  }
  return points;
}

/** A longer wording of the sentence the headline was taken from, for a slide that has nothing else to show. */
function elaborate({ material, pool }: ContentContext, { id, headline }: Asserted): readonly Point[] {
  const longer = material
    .statements(id)
    .filter(({ text }) => countWords(text) >= countWords(headline.text) + detailGain);
  const candidate = pool.claimItem(longer);
  return candidate === null ? [] : [{ id, item: toItem(candidate) }];
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

/** The lines of a slide and, where the section's heading does not stand over it, the assertion that does. */
function choosePointsAndAssertion(
  context: ContentContext,
  ranked: readonly SentenceId[],
): { readonly points: readonly Point[]; readonly asserted: Asserted | null } {
  if (context.heading !== null) return { points: choosePoints(context, ranked, null), asserted: null };
  const asserted = assertHeadline(context, ranked);
  const points = choosePoints(context, ranked, asserted?.id ?? null);
  return { asserted, points: points.length === 0 && asserted !== null ? elaborate(context, asserted) : points };
}

function makePointsSlide(context: ContentContext, sentences: readonly SentenceId[]): DraftSlide {
  const { material, pool, section } = context;
  const { points, asserted } = choosePointsAndAssertion(context, byRank(material, sentences));
  const ordered = [...points].sort((a, b) => sentences.indexOf(a.id) - sentences.indexOf(b.id));
  const dated = dateItems(material, ordered);
  const shown = ordered.map(({ id }) => id);
  const [only] = ordered;
  const wish = { sentences, shown, section, speaker: only?.item.label ?? "" };
  // One line under an assertion supports it; one line under a topic is itself the point.
  const layout = points.length > 1 || (asserted !== null && points.length > 0) ? "bullets" : "statement";
  const slide: DraftSlide = {
    layout: dated === null ? layout : "timeline",
    headline: context.heading ?? asserted?.headline ?? fallbackHeadline(material, pool, wish),
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
  const { sentences } = group;
  const shown = sentences.filter((id) => item.sources.includes(id));
  const headline =
    context.heading ??
    fallbackHeadline(material, pool, { sentences, shown, section, speaker: layout === "quote" ? item.label : "" });
  const [first] = shown;
  const word = layout === "quote" ? material.words.quotation : material.words.figure;
  const who = layout === "quote" ? [item.label, item.detail].filter((part) => part !== "").join(", ") : item.label;
  return {
    layout,
    headline,
    items: [item],
    notes: writeNotes(material, sentences, first === undefined ? new Map() : new Map([[first, `${word}: ${who}`]])),
    seconds: plannedSeconds(material, sentences),
    section,
  };
}

/** What leads to a list, as its headline: "What the plan needs:". */
function leadInWordings(material: Material, sentences: readonly SentenceId[]): readonly Candidate[] {
  return sentences
    .map((id) => ({ text: material.sentence(id).text, sources: [id] }))
    .filter(({ text }) => text.endsWith(":"))
    .map(({ text, sources }) => ({ text: text.replace(/[\s:]+$/u, ""), sources }))
    .filter(
      ({ text }) =>
        text.split(/\s+/u).length <= headlineWordLimit &&
        countWords(text) > 2 &&
        !/\b(?:this|these|following|here|follows|below)\b/iu.test(text) &&
        standsAlone(text, material.article.language),
    );
}

/** A list item as it is, when it does not lean on the one before it, else shortened. */
function listItemCandidates(material: Material, id: SentenceId): readonly Candidate[] {
  const unmarked = material.sentence(id).text.replace(listMarker, "");
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
  const headline =
    context.heading ??
    claimStatement(pool, leadInWordings(material, before)) ??
    assertHeadline(context, before)?.headline ??
    fallbackHeadline(material, pool, { sentences: group.sentences, shown: before, section, speaker: "" });
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
      return makeBlockSlides(context, group);
  }
}
