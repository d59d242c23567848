import type { SentenceId } from "../../article/article.ts";
import { countWords } from "../../language/words.ts";
import type { Item } from "../deck.ts";
import { type Asserted, assertHeadline, byRank, type ContentContext } from "./content-context.ts";
import { withDate } from "./dated-item.ts";
import { type DraftSlide, plannedSeconds, toItem, writeNotes } from "./draft-slide.ts";
import { dropUntilFitting } from "./fit-draft.ts";
import { fallbackHeadline } from "./headline-choice.ts";
import type { Material } from "./material.ts";

/** Words on a bullet slide at most, items together. */
const slideWordLimit = 64;
const itemLimit = 4;
/** Dated items that make a timeline. */
const leastDated = 3;
/** A headline must be this much shorter than the item under it to be worth having both, words. */
const detailGain = 6;

interface Point {
  readonly id: SentenceId;
  readonly item: Item;
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

/** A slide of lines under an assertion, a topic or the section's heading; one line alone fills the slide. */
export function makePointsSlide(context: ContentContext, sentences: readonly SentenceId[]): DraftSlide {
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
