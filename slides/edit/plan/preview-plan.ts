import type { Article, SentenceId, SetAsideReason } from "../../article/article.ts";
import type { Deck, Fate } from "../../deck/deck.ts";
import { type SectionTime, timeSections } from "./time-sections.ts";

/** What becomes of a sentence. */
export interface FateChange {
  readonly sentence: SentenceId;
  readonly from: Fate;
  readonly to: Fate;
  /** Why, when it is set aside. */
  readonly reason: SetAsideReason | null;
}

/** What a plan would change. Slides are named by id, in the order of the deck they are in. */
export interface PlanPreview {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
  /** Slides that stand in another order among those that stay. */
  readonly moved: readonly string[];
  readonly fates: readonly FateChange[];
  readonly sectionsBefore: readonly SectionTime[];
  readonly sectionsAfter: readonly SectionTime[];
}

/** The ids that are not part of a longest run that keeps its order. */
function outOfOrder(ids: readonly string[], placeBefore: ReadonlyMap<string, number>): readonly string[] {
  const places = ids.map((id) => placeBefore.get(id) ?? 0);
  const lengths: number[] = [];
  const previous: number[] = [];
  const tails: number[] = [];
  places.forEach((place, index) => {
    let length = tails.findIndex((tail) => (places[tail] ?? 0) > place);
    if (length < 0) length = tails.length;
    previous[index] = tails[length - 1] ?? -1;
    lengths[index] = length;
    tails[length] = index;
  });
  const kept = new Set<number>();
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) kept.add(index);
  return ids.filter((_, index) => !kept.has(index));
}

function fateChanges(before: Deck, after: Deck): readonly FateChange[] {
  return after.ledger.flatMap((entry, index) => {
    const from = before.ledger[index]?.fate ?? entry.fate;
    return from === entry.fate ? [] : [{ sentence: entry.sentence, from, to: entry.fate, reason: entry.reason }];
  });
}

/** What changes from one deck of an article to another. */
export function previewPlan(article: Article, before: Deck, after: Deck): PlanPreview {
  const old = new Map(before.slides.map((slide) => [slide.id, slide]));
  const now = new Set(after.slides.map(({ id }) => id));
  const places = new Map(before.slides.map(({ id }, place) => [id, place]));
  const stayed = after.slides.filter(({ id }) => old.has(id));
  return {
    added: after.slides.filter(({ id }) => !old.has(id)).map(({ id }) => id),
    removed: before.slides.filter(({ id }) => !now.has(id)).map(({ id }) => id),
    changed: stayed.filter((slide) => old.get(slide.id) !== slide).map(({ id }) => id),
    moved: outOfOrder(
      stayed.map(({ id }) => id),
      places,
    ),
    fates: fateChanges(before, after),
    sectionsBefore: timeSections(article, before),
    sectionsAfter: timeSections(article, after),
  };
}
