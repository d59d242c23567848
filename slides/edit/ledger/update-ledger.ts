import type { Article, SentenceId, SetAsideReason } from "../../article/article.ts";
import type { LedgerEntry, Slide } from "../../deck/deck.ts";
import { type ArticleIndex, indexArticle } from "../article-index.ts";
import { slideTraces } from "./slide-traces.ts";

/** Where a sentence is, as far as the ledger tells. */
interface Places {
  readonly shown: Set<string>;
  readonly spoken: Set<string>;
  inFull: boolean;
  isHidden: boolean;
}

function noPlaces(): Places {
  return { shown: new Set(), spoken: new Set(), inFull: false, isHidden: false };
}

function addTraces(slide: Slide, index: ArticleIndex, into: Set<SentenceId>): void {
  const { shown, spoken } = slideTraces(slide, index);
  for (const id of shown) into.add(id);
  for (const id of spoken) into.add(id);
}

/** True when the slides that both have stand in another order. */
function isReordered(before: readonly Slide[], after: readonly Slide[]): boolean {
  const kept = new Set(after.map(({ id }) => id));
  const known = new Set(before.map(({ id }) => id));
  const was = before.filter(({ id }) => kept.has(id));
  const is = after.filter(({ id }) => known.has(id));
  return was.some(({ id }, position) => is[position]?.id !== id);
}

/** The sentences whose entries may differ between two states of the slides. */
function affectedSentences(
  before: readonly Slide[],
  after: readonly Slide[],
  index: ArticleIndex,
): ReadonlySet<SentenceId> {
  const affected = new Set<SentenceId>();
  const everything = isReordered(before, after);
  const old = new Set(before);
  const now = new Set(after);
  for (const slide of before) if (everything || !now.has(slide)) addTraces(slide, index, affected);
  for (const slide of after) if (everything || !old.has(slide)) addTraces(slide, index, affected);
  return affected;
}

function findPlaces(
  slides: readonly Slide[],
  wanted: ReadonlySet<SentenceId>,
  index: ArticleIndex,
): ReadonlyMap<SentenceId, Places> {
  const found = new Map<SentenceId, Places>();
  const placesOf = (id: SentenceId) => {
    const places = found.get(id) ?? noPlaces();
    found.set(id, places);
    return places;
  };
  for (const slide of slides) {
    const { shown, spoken, inFull } = slideTraces(slide, index);
    const isHidden = slide.hidden === true;
    for (const id of spoken) {
      if (!wanted.has(id)) continue;
      if (isHidden) placesOf(id).isHidden = true;
      else placesOf(id).spoken.add(slide.id);
    }
    for (const id of shown) {
      if (!wanted.has(id)) continue;
      const places = placesOf(id);
      if (isHidden) places.isHidden ||= inFull.has(id);
      else {
        places.shown.add(slide.id);
        places.inFull ||= inFull.has(id);
      }
    }
  }
  return found;
}

/** Why a sentence is nowhere: what was set aside before stays so for its old reason, the rest is the user's doing. */
function asideReason(before: LedgerEntry, places: Places): SetAsideReason {
  if (places.isHidden) return "hidden-slide";
  return before.reason === null || before.reason === "hidden-slide" ? "user" : before.reason;
}

function settleEntry(before: LedgerEntry, places: Places): LedgerEntry {
  const { sentence } = before;
  const isSpoken = places.spoken.size > 0;
  const isShown = places.shown.size > 0 && (isSpoken || places.inFull);
  if (!isSpoken && !isShown) {
    return { sentence, fate: "set-aside", slides: [], reason: asideReason(before, places) };
  }
  const slides = [...new Set([...places.shown, ...places.spoken])];
  return { sentence, fate: isShown ? "shown" : "spoken", slides, reason: null };
}

function isSameEntry(a: LedgerEntry, b: LedgerEntry): boolean {
  const isSame = a.fate === b.fate && a.reason === b.reason && a.slides.length === b.slides.length;
  return isSame && a.slides.every((slide, position) => slide === b.slides[position]);
}

/**
 * The ledger after the slides changed. A sentence is shown when a statement that is not the user's own says it, and it
 * stands in full on a slide or in notes as well; it is spoken when it stands in notes. Hidden slides do not count. Entries
 * that stay what they are stay the same objects, and so does a ledger without a change. Takes time for the slides that
 * changed and, a little, for looking through what the others are known to hold.
 */
export function updateLedger(
  article: Article,
  ledger: readonly LedgerEntry[],
  before: readonly Slide[],
  after: readonly Slide[],
): readonly LedgerEntry[] {
  const index = indexArticle(article);
  const affected = affectedSentences(before, after, index);
  if (affected.size === 0) return ledger;
  const places = findPlaces(after, affected, index);
  let updated: LedgerEntry[] | null = null;
  for (const id of affected) {
    const position = index.position(id);
    const entry = ledger[position];
    if (entry === undefined) continue;
    const settled = settleEntry(entry, places.get(id) ?? noPlaces());
    if (isSameEntry(entry, settled)) continue;
    updated ??= [...ledger];
    updated[position] = settled;
  }
  return updated ?? ledger;
}
