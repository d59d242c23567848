import type { DatedEvent } from "../../analysis/analysis.ts";
import type { SentenceId } from "../../article/article.ts";
import { slideFits } from "../../fit/slide-fits.ts";
import { countWords } from "../../language/words.ts";
import type { Item } from "../deck.ts";
import { itemText } from "../item-text.ts";
import { sourceLine } from "../source-line.ts";
import { itemWordLimit } from "./candidate.ts";
import { withDate } from "./dated-item.ts";
import { cue, type DraftSlide, toItem } from "./draft-slide.ts";
import { claimOwnWords } from "./headline-choice.ts";
import type { Material } from "./material.ts";
import type { StatementPool } from "./statement-pool.ts";

/** Reference slides are shown when asked for: little time is planned for them, seconds. */
const referenceSeconds = 5;
const itemsPerSlide = 5;
const leastEvents = 3;
/** Events on the timeline at most: the others stay with their sections. */
const timelineLimit = 10;
const leastPeople = 2;
/** Slides of people or abbreviations at most; more of them belong in the handout alone. */
const referenceSlideLimit = 3;

type ReferenceLayout = "timeline" | "people" | "glossary";

function referenceSlides(
  material: Material,
  pool: StatementPool,
  layout: ReferenceLayout,
  items: readonly Item[],
): readonly DraftSlide[] {
  const word = material.words[layout];
  const slides: DraftSlide[] = [];
  const slideCount = Math.min(referenceSlideLimit, Math.ceil(items.length / itemsPerSlide));
  const evenly = Math.min(itemsPerSlide, Math.ceil(items.length / slideCount));
  for (let from = 0; from < items.length && slides.length < referenceSlideLimit; ) {
    const headline = claimOwnWords(pool, word);
    let part = items.slice(from, from + evenly);
    const build = (): DraftSlide => ({
      layout,
      headline,
      items: part,
      notes: [cue(material.words.reference)],
      seconds: referenceSeconds,
      section: -1,
    });
    while (part.length > 1 && !slideFits({ ...build(), id: "" })) part = part.slice(0, -1);
    slides.push(build());
    from += part.length;
  }
  return slides;
}

function eventItem(material: Material, pool: StatementPool, event: DatedEvent): Item | null {
  const wordings = material.statements(event.sentence).filter(({ text }) => text.includes(event.date));
  const claimed = pool.claimItem(wordings);
  if (claimed === null) return null;
  const item = withDate(toItem(claimed), event.date);
  return countWords(itemText(item)) <= itemWordLimit ? item : null;
}

/** In order of time where every date has its year, else as the article tells it. */
function inOrder(material: Material, events: readonly DatedEvent[]): readonly DatedEvent[] {
  const key = ({ iso }: DatedEvent) => iso ?? "";
  if (events.every(({ iso }) => iso !== null)) return [...events].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return [...events].sort((a, b) => material.sentence(a.sentence).start - material.sentence(b.sentence).start);
}

/**
 * The weightiest dated events whose sentences are spoken. Relative dates are left out: "next year" means nothing beside
 * other dates. Empty with fewer than three.
 */
export function makeTimeline(
  material: Material,
  pool: StatementPool,
  spoken: ReadonlySet<SentenceId>,
): readonly DraftSlide[] {
  const bySentence = new Map<SentenceId, DatedEvent>();
  for (const id of spoken) {
    const event = material.eventOf(id);
    if (event !== null) bySentence.set(id, event);
  }
  if (bySentence.size < leastEvents) return [];
  const items = new Map<DatedEvent, Item>();
  const byRank = [...bySentence.values()].sort((a, b) => material.rank(b.sentence) - material.rank(a.sentence));
  for (const event of byRank) {
    const item = items.size < timelineLimit ? eventItem(material, pool, event) : null;
    if (item !== null) items.set(event, item);
  }
  if (items.size < leastEvents) {
    for (const item of items.values()) pool.releaseItem(item.text);
    return [];
  }
  const ordered = inOrder(material, [...items.keys()]).map((event) => items.get(event));
  return referenceSlides(
    material,
    pool,
    "timeline",
    ordered.filter((item) => item !== undefined),
  );
}

/** Who is who: people whose role the article prints. Empty with fewer than two. */
export function makePeople(material: Material, pool: StatementPool): readonly DraftSlide[] {
  const items: Item[] = [];
  for (const { name, role, sentences } of material.analysis.people) {
    const source = sentences[0];
    if (role === null || source === undefined) continue;
    const item = toItem({ text: role, sources: [source] }, name);
    if (countWords(itemText(item)) <= itemWordLimit) items.push(item);
  }
  return items.length < leastPeople ? [] : referenceSlides(material, pool, "people", items);
}

/** Abbreviations the article expands. */
export function makeGlossary(material: Material, pool: StatementPool): readonly DraftSlide[] {
  const items = material.analysis.acronyms
    .filter(({ expansion }) => expansion !== null)
    .map(({ acronym, expansion, sentence }) => toItem({ text: expansion ?? "", sources: [sentence] }, acronym));
  return items.length === 0 ? [] : referenceSlides(material, pool, "glossary", items);
}

/** Where the briefing comes from: one bibliographic line. */
export function makeSource(material: Material, pool: StatementPool): DraftSlide {
  const { article, words } = material;
  const stating = article.sentences.filter(
    ({ kind }) => kind === "title" || kind === "byline" || kind === "date" || kind === "publication",
  );
  return {
    layout: "sources",
    headline: claimOwnWords(pool, words.source),
    items: [
      toItem({ text: sourceLine(article, article), sources: stating.map(({ id }) => id) }, "", article.url ?? ""),
    ],
    notes: [cue(words.reference)],
    seconds: referenceSeconds,
    section: -1,
  };
}
