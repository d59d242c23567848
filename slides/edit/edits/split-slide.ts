import type { Briefing } from "../../briefing.ts";
import type { NoteLine, Slide } from "../../deck/deck.ts";
import { noteSources } from "../../deck/note-sources.ts";
import type { EditOf } from "../deck-edit.ts";
import { accept, type EditOutcome, refuse } from "../edit-outcome.ts";
import { findSlide } from "../find-slide.ts";
import { isBlockLayout } from "../layouts/layout-rules.ts";
import { markChange } from "../mark-change.ts";
import { addSlides } from "../slides/add-slides.ts";
import { continuedHeadline } from "../slides/continued-headline.ts";
import { renumberPoints } from "../statements/point-cues.ts";
import { plannedSeconds, replannedSeconds } from "../talk-seconds.ts";

/**
 * Where the notes of the second slide begin: at the first line about one of its items, with the stage direction before
 * it, but after the last line about an item that stays.
 */
function notesCut(slide: Slide, item: number): number {
  const sourcesOf = (items: Slide["items"]) => new Set(items.flatMap(({ sources }) => sources));
  const staying = sourcesOf(slide.items.slice(0, item));
  const going = sourcesOf(slide.items.slice(item));
  const isAbout = (line: NoteLine, ids: ReadonlySet<string>) => noteSources(line).some((id) => ids.has(id));
  const last = slide.notes.findLastIndex((line) => isAbout(line, staying));
  const cut = slide.notes.findIndex((line, index) => index > last && isAbout(line, going));
  if (cut < 0) return slide.notes.length;
  return cut - 1 > last && slide.notes[cut - 1]?.kind === "cue" ? cut - 1 : cut;
}

/** Splits a slide: an item and those after it go to a new slide behind it, with the notes about them. */
export function splitSlide(briefing: Briefing, { slide: id, item }: EditOf<"split-slide">): EditOutcome {
  const slide = findSlide(briefing, id);
  if (slide === undefined) return refuse("no-slide");
  if (isBlockLayout(slide.layout)) return refuse("needs-its-content");
  if (!Number.isInteger(item) || item < 1 || item >= slide.items.length) return refuse("split-needs-both");
  const { article, deck } = briefing;
  const cut = notesCut(slide, item);
  const part = (change: Pick<Slide, "headline" | "items" | "notes">): Slide =>
    renumberPoints(markChange({ ...slide, ...change } as Slide, "items", "notes"), deck.language);
  const first = part({ headline: slide.headline, items: slide.items.slice(0, item), notes: slide.notes.slice(0, cut) });
  const headline = continuedHeadline(slide.headline, deck.slides);
  const second = part({ headline, items: slide.items.slice(item), notes: slide.notes.slice(cut) });
  const staying = { ...first, seconds: replannedSeconds(slide, first, article) };
  const going = { ...second, seconds: plannedSeconds(second, article) };
  const slides = deck.slides.map((known) => (known === slide ? staying : known));
  return accept(addSlides(briefing, slide.id, [going], slides));
}
