import type { SentenceId } from "../../article/article.ts";
import { countWords } from "../../language/words.ts";
import type { Item } from "../deck.ts";
import { standsAlone } from "../shorten/stands-alone.ts";
import { capitalise } from "../shorten/write-variant.ts";
import { type Candidate, headlineWordLimit } from "./candidate.ts";
import { assertHeadline, type ContentContext } from "./content-context.ts";
import { type DraftSlide, plannedSeconds, toItem, writeNotes } from "./draft-slide.ts";
import { dropUntilFitting } from "./fit-draft.ts";
import type { Group } from "./group.ts";
import { claimStatement, fallbackHeadline } from "./headline-choice.ts";
import type { Material } from "./material.ts";
import { withoutListMarker } from "./sentence-wording.ts";

/** What leads to a list, as its headline: "What the plan needs:". */
function leadInWordings(material: Material, sentences: readonly SentenceId[]): readonly Candidate[] {
  return sentences
    .map((id) => ({ text: material.sentence(id).text, sources: [id] }))
    .filter(({ text }) => text.endsWith(":"))
    .map(({ text, sources }) => ({ text: text.replace(/[\s:]+$/u, ""), sources }))
    .filter(
      ({ text }) =>
        text.split(/\s+/u).length <= headlineWordLimit &&
        countWords(text) > 2 &&
        !/\b(?:this|these|following|here|follows|below)\b/iu.test(text) &&
        standsAlone(text, material.article.language),
    );
}

/** A list item as it is, when it does not lean on the one before it, else shortened. */
function listItemCandidates(material: Material, id: SentenceId): readonly Candidate[] {
  const unmarked = withoutListMarker(material.sentence(id).text);
  const verbatim = capitalise(unmarked.replace(/[\s.;,:]+$/u, ""));
  const alone = standsAlone(verbatim, material.article.language);
  return [...(alone ? [{ text: verbatim, sources: [id] }] : []), ...material.statements(id)];
}

/** A slide of list items, under what leads to the list or a topic. */
export function makeListSlide(context: ContentContext, group: Extract<Group, { kind: "list" }>): DraftSlide {
  const { material, pool, section } = context;
  const items: Item[] = [];
  for (const id of group.items) {
    const candidate = pool.claimItem(listItemCandidates(material, id));
    if (candidate !== null) items.push(toItem(candidate));
  }
  const before = group.sentences.filter((id) => !items.some(({ sources }) => sources.includes(id)));
  const headline =
    context.heading ??
    claimStatement(pool, leadInWordings(material, before)) ??
    assertHeadline(context, before)?.headline ??
    fallbackHeadline(material, pool, { sentences: group.sentences, shown: before, section, speaker: "" });
  const slide: DraftSlide = {
    layout: items.length > 0 ? "bullets" : "statement",
    headline,
    items,
    notes: writeNotes(material, group.sentences, new Map()),
    seconds: plannedSeconds(material, group.sentences),
    section,
  };
  return dropUntilFitting(slide, (item) => -items.indexOf(item), pool.releaseItem);
}
