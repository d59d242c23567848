import type { ContentContext } from "./content-context.ts";
import { type DraftSlide, plannedSeconds, writeNotes } from "./draft-slide.ts";
import type { Group } from "./group.ts";
import { fallbackHeadline } from "./headline-choice.ts";

/** A slide of one quotation or one figure. */
export function makeHighlightSlide(context: ContentContext, group: Extract<Group, { kind: "highlight" }>): DraftSlide {
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
