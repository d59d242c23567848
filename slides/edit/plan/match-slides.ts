import type { SentenceId } from "../../article/article.ts";
import type { Slide } from "../../deck/deck.ts";
import { noteSources } from "../../deck/note-sources.ts";

/** The sentences a slide tells: those of its notes and its table, else those of its statements. */
function toldBy(slide: Slide): readonly SentenceId[] {
  const rows = slide.layout === "table" ? slide.table.rows.map(({ source }) => source) : [];
  const told = [...slide.notes.flatMap(noteSources), ...rows];
  return told.length > 0 ? told : [slide.headline, ...slide.items].flatMap(({ sources }) => sources);
}

function indexBySentence(slides: readonly Slide[]): ReadonlyMap<SentenceId, readonly Slide[]> {
  const index = new Map<SentenceId, Slide[]>();
  for (const slide of slides) {
    for (const id of toldBy(slide)) index.set(id, [...(index.get(id) ?? []), slide]);
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
  for (const id of toldBy(slide)) {
    for (const candidate of index.get(id) ?? []) {
      if (!used.has(candidate) && isAlike(candidate, slide)) shared.set(candidate, (shared.get(candidate) ?? 0) + 1);
    }
  }
  let best: Slide | null = null;
  for (const [candidate, count] of shared) if (count > (shared.get(best ?? slide) ?? 0)) best = candidate;
  if (best !== null || slide.section >= 0) return best;
  return old.find((candidate) => !used.has(candidate) && isAlike(candidate, slide)) ?? null;
}

/** Fields in one order: a slide that was saved and read has them in another. */
function inOneOrder(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A slide as text, but for its id. */
function contentOf({ id: _, ...slide }: Slide): string {
  return JSON.stringify(slide, inOneOrder);
}

/** The old slide that each new one is the same as, where there is one. `used` gains those. */
function matchUnchanged(made: readonly Slide[], old: readonly Slide[], used: Set<Slide>): ReadonlyMap<Slide, Slide> {
  const byContent = new Map<string, Slide[]>();
  for (const slide of old) byContent.set(contentOf(slide), [...(byContent.get(contentOf(slide)) ?? []), slide]);
  const same = new Map<Slide, Slide>();
  for (const slide of made) {
    const partner = byContent.get(contentOf(slide))?.shift();
    if (partner === undefined) continue;
    same.set(slide, partner);
    used.add(partner);
  }
  return same;
}

/**
 * The new slides under the ids of the old ones they take the place of, and as the same objects where nothing changed.
 * Those that take no place keep the empty id.
 */
export function matchSlides(made: readonly Slide[], replaced: readonly Slide[]): readonly Slide[] {
  const used = new Set<Slide>();
  const unchanged = matchUnchanged(made, replaced, used);
  const index = indexBySentence(replaced);
  return made.map((slide) => {
    const same = unchanged.get(slide);
    if (same !== undefined) return same;
    const partner = findPartner(slide, replaced, index, used);
    if (partner === null) return { ...slide, id: "" };
    used.add(partner);
    return { ...slide, id: partner.id };
  });
}
