import type { Article, Slide } from "../../../slides/index.ts";

/** A slide in the rail: what its row needs besides its picture. */
export interface RailSlide {
  readonly id: string;
  /** Among the slides that are presented, from 1; null for a hidden one. */
  readonly number: number | null;
}

/** Neighbouring slides of one section. */
export interface RailGroup {
  /** Unique in the rail. */
  readonly id: string;
  /** The section's heading; what stands before and after all sections has a name of ours. */
  readonly title: { readonly heading: string } | "opening" | "reference";
  readonly slides: readonly RailSlide[];
}

function titleOf(slide: Slide, article: Article, isBehind: boolean): RailGroup["title"] {
  const heading = article.sections[slide.section]?.heading ?? null;
  if (heading !== null) return { heading };
  return isBehind && slide.section === -1 ? "reference" : "opening";
}

function sameTitle(a: RailGroup["title"], b: RailGroup["title"]): boolean {
  return typeof a === "string" || typeof b === "string" ? a === b : a.heading === b.heading;
}

/** The slides of a deck in groups by section, in order. */
export function groupSlides(slides: readonly Slide[], article: Article): readonly RailGroup[] {
  const groups: { id: string; title: RailGroup["title"]; slides: RailSlide[] }[] = [];
  let number = 0;
  let seenSection = false;
  for (const slide of slides) {
    if (slide.hidden !== true) number += 1;
    if (article.sections[slide.section]?.heading != null) seenSection = true;
    // A section whose heading is redacted is part of the one before it.
    const isNameless = slide.section >= 0 && article.sections[slide.section]?.heading == null;
    const before = seenSection && isNameless ? groups.at(-1)?.title : undefined;
    const title = before ?? titleOf(slide, article, seenSection);
    const row = { id: slide.id, number: slide.hidden === true ? null : number };
    const last = groups.at(-1);
    if (last !== undefined && sameTitle(last.title, title)) last.slides.push(row);
    else groups.push({ id: `group-${slide.id}`, title, slides: [row] });
  }
  return groups;
}

/** True when two ways of grouping show the same rows. */
export function sameGroups(a: readonly RailGroup[], b: readonly RailGroup[]): boolean {
  if (a.length !== b.length) return false;
  return a.every((group, index) => {
    const other = b[index];
    if (other === undefined || group.id !== other.id || !sameTitle(group.title, other.title)) return false;
    if (group.slides.length !== other.slides.length) return false;
    return group.slides.every((row, place) => {
      const there = other.slides[place];
      return row.id === there?.id && row.number === there.number;
    });
  });
}
