import type { Article, SentenceId } from "../../article/article.ts";
import type { Briefing } from "../../briefing.ts";
import type { Item, Layout, NoteLine, Slide } from "../../deck/deck.ts";
import type { EditOf } from "../deck-edit.ts";
import { accept, type EditOutcome, refuse } from "../edit-outcome.ts";
import { findSlides } from "../find-slide.ts";
import { adaptQuotation } from "../layouts/adapt-quotation.ts";
import { isBlockLayout, layoutRules } from "../layouts/layout-rules.ts";
import { markChange } from "../mark-change.ts";
import { headlineStem } from "../slides/continued-headline.ts";
import { lastSlideNumber } from "../slides/slide-ids.ts";
import { renumberPoints } from "../statements/point-cues.ts";
import { atLeastChange, changeSeconds, talkSeconds } from "../talk-seconds.ts";
import { withSlides } from "../with-slides.ts";

/** The layout of all, when it has room for several slides' items; else bullets. */
function mergedLayout(slides: readonly Slide[]): Exclude<Layout, "image" | "table" | "code"> {
  const [layout = "bullets", another] = [...new Set(slides.map((slide) => slide.layout))];
  const holds = another === undefined && layoutRules.get(layout)?.most === Number.POSITIVE_INFINITY;
  return holds && !isBlockLayout(layout) ? layout : "bullets";
}

/** What a slide brings along: its headline as an item with its items under it, or the items alone when it only goes on. */
function broughtItems(slide: Slide, first: Slide, layout: Layout, language: string): readonly Item[] {
  const items = slide.items.map((item) => adaptQuotation(item, slide.layout, layout, language));
  const { headline } = slide;
  const goesOn = headlineStem(headline.text) === headlineStem(first.headline.text);
  if (slide === first || goesOn || headline.text.trim() === "") return items;
  return [{ ...headline, label: "", detail: "", depth: 0 }, ...items.map((item) => ({ ...item, depth: 1 as const }))];
}

/** The notes of all, each sentence once. */
function joinedNotes(slides: readonly Slide[]): readonly NoteLine[] {
  const said = new Set<SentenceId>();
  return slides
    .flatMap(({ notes }) => notes)
    .filter((line) => {
      if (line.kind !== "sentence") return true;
      const isNew = !said.has(line.sentence);
      said.add(line.sentence);
      return isNew;
    });
}

/** What all took together, without the changes between them and what is no longer said twice. */
function mergedSeconds(slides: readonly Slide[], whole: Slide, article: Article): number {
  const planned = slides.reduce((sum, slide) => sum + slide.seconds - talkSeconds(slide, article), 0);
  return atLeastChange(planned - changeSeconds * (slides.length - 1) + talkSeconds(whole, article));
}

/** Makes one slide of several: the first takes the items and notes of the others, in their order. */
export function mergeSlides(briefing: Briefing, { slides: ids }: EditOf<"merge-slides">): EditOutcome {
  const merged = ids.length === 0 ? [] : findSlides(briefing, ids);
  if (merged === null) return refuse("no-slide");
  const [first, ...others] = merged;
  if (first === undefined || others.length === 0) return refuse("merge-needs-two");
  if (merged.some(({ layout }) => !layoutRules.has(layout))) return refuse("merge-needs-text");
  const { deck } = briefing;
  const layout = mergedLayout(merged);
  const { hidden: _, ...shown } = first;
  const whole = {
    ...shown,
    layout,
    items: merged.flatMap((slide) => broughtItems(slide, first, layout, deck.language)),
    notes: joinedNotes(merged),
    ...(merged.every(({ hidden }) => hidden === true) ? { hidden: true } : {}),
  } as Slide;
  const marked = renumberPoints(markChange(whole, "layout", "items", "notes"), deck.language);
  const planned = { ...marked, seconds: mergedSeconds(merged, marked, briefing.article) };
  const slides = deck.slides.flatMap((slide) => (slide === first ? [planned] : others.includes(slide) ? [] : [slide]));
  return accept(withSlides(briefing, slides, { lastSlide: lastSlideNumber(deck) }));
}
