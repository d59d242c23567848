import type { SentenceId } from "../../article/article.ts";
import type { Item, NoteLine, Slide, Statement } from "../deck.ts";
import type { Candidate } from "./candidate.ts";
import type { Material } from "./material.ts";

/** Time between two slides, seconds: the click, the breath and the look at the screen. */
export const changeSeconds = 2;

type Unplaced<S> = S extends Slide ? Omit<S, "id"> : never;

/** A slide before it has its place, and so its id. */
export type DraftSlide = Unplaced<Slide>;

/** A plain item from a candidate wording. */
export function toItem(candidate: Candidate, label = "", detail = ""): Item {
  return { text: candidate.text, sources: candidate.sources, own: false, label, detail, depth: 0 };
}

/** A headline in the product's own words. */
export function ownWords(text: string): Statement {
  return { text, sources: [], own: false };
}

export function sentenceNote(material: Material, id: SentenceId): NoteLine {
  return { kind: "sentence", sentence: id, text: material.sentence(id).text };
}

export function cue(text: string): NoteLine {
  return { kind: "cue", text };
}

/**
 * Notes for a slide: its sentences in full and in order, with a cue before the sentence each item was taken from
 * (`cues`, by sentence).
 */
export function writeNotes(
  material: Material,
  sentences: readonly SentenceId[],
  cues: ReadonlyMap<SentenceId, string>,
): readonly NoteLine[] {
  return sentences.flatMap((id) => {
    const text = cues.get(id);
    return text === undefined ? [sentenceNote(material, id)] : [cue(text), sentenceNote(material, id)];
  });
}

/** Planned time of a slide that speaks these sentences, seconds. */
export function plannedSeconds(material: Material, sentences: readonly SentenceId[]): number {
  return sentences.reduce((sum, id) => sum + material.seconds(id), changeSeconds);
}
