import type { SentenceId } from "../../article/article.ts";
import type { Slide } from "../../deck/deck.ts";
import { noteSources } from "../../deck/note-sources.ts";

function indexBySentence(slides: readonly Slide[]): ReadonlyMap<SentenceId, readonly Slide[]> {
  const index = new Map<SentenceId, Slide[]>();
  for (const slide of slides) {
    for (const id of slide.notes.flatMap(noteSources)) index.set(id, [...(index.get(id) ?? []), slide]);
  }
  return index;
}

function isAlike(a: Slide, b: Slide): boolean {
  return a.section === b.section && (a.section >= 0 || a.layout === b.layout);
}

/** The old slide that shares most sentences with a new one, else the next of its layout outside the sections. */
function findPartner(
  slide: Slide,
  old: readonly Slide[],
  index: ReadonlyMap<SentenceId, readonly Slide[]>,
  used: ReadonlySet<Slide>,
): Slide | null {
  const shared = new Map<Slide, number>();
  for (const id of slide.notes.flatMap(noteSources)) {
    for (const candidate of index.get(id) ?? []) {
      if (!used.has(candidate) && isAlike(candidate, slide)) shared.set(candidate, (shared.get(candidate) ?? 0) + 1);
    }
  }
  let best: Slide | null = null;
  for (const [candidate, count] of shared) if (count > (shared.get(best ?? slide) ?? 0)) best = candidate;
  if (best !== null || slide.section >= 0) return best;
  return old.find((candidate) => !used.has(candidate) && isAlike(candidate, slide)) ?? null;
}

/**
 * The new slides under the ids of the old ones they take the place of, and as the same objects where nothing changed.
 * Those that take no place keep the empty id.
 */
export function matchSlides(made: readonly Slide[], replaced: readonly Slide[]): readonly Slide[] {
  const index = indexBySentence(replaced);
  const used = new Set<Slide>();
  return made.map((slide) => {
    const partner = findPartner(slide, replaced, index, used);
    if (partner === null) return { ...slide, id: "" };
    used.add(partner);
    const named = { ...slide, id: partner.id };
    return JSON.stringify(sorted(named)) === JSON.stringify(sorted(partner)) ? partner : named;
  });
}

/** A slide with its fields in one order, so that its JSON can be compared. */
function sorted(slide: Slide): readonly (readonly [string, unknown])[] {
  return Object.entries(slide).sort(([a], [b]) => (a < b ? -1 : 1));
}
