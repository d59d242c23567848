import type { SentenceId } from "../../article/article.ts";
import type { Material } from "./material.ts";
import type { Passage } from "./passages.ts";

/** Time to look at a table, a picture or a listing besides what is said of it, seconds. */
export const lookSeconds = 12;
/** Weight of such a passage beside the ranks of sentences: kept in a talk of some length, dropped in a short one. */
const blockWeight = 0.3;

/** Sentences that are spoken together or not at all, because the later ones lean on the earlier ones. */
interface Unit {
  readonly sentences: readonly SentenceId[];
  readonly seconds: number;
  /** Mean rank, with a bonus for opening a section: a section without its opening is hard to follow. */
  readonly weight: number;
}

/** Bonus that keeps at least the opening of every section in a shortened talk. */
const sectionOpeningBonus = 0.35;

/** True when a sentence cannot be spoken without the one before it. */
export function leansOnPrevious(material: Material, previous: SentenceId, id: SentenceId): boolean {
  const quotes = material.quotesOf(id);
  if (quotes.some((quote) => quote.sentences.includes(previous))) return true;
  return !material.standsAlone(id);
}

function chain(material: Material, sentences: readonly SentenceId[]): readonly (readonly SentenceId[])[] {
  const chains: SentenceId[][] = [];
  for (const id of sentences) {
    const last = chains.at(-1);
    const previous = last?.at(-1);
    if (last !== undefined && previous !== undefined && leansOnPrevious(material, previous, id)) last.push(id);
    else chains.push([id]);
  }
  return chains;
}

function passageUnits(material: Material, passage: Passage): readonly Unit[] {
  if (passage.kind !== "list" && passage.kind !== "text") {
    return [{ sentences: passage.sentences, seconds: lookSeconds, weight: blockWeight }];
  }
  const chains = passage.kind === "list" ? passage.items : chain(material, passage.sentences);
  return chains.map((sentences) => ({
    sentences,
    seconds: sentences.reduce((sum, id) => sum + material.seconds(id), 0),
    weight: sentences.reduce((sum, id) => sum + material.rank(id), 0) / Math.max(1, sentences.length),
  }));
}

/** What can be spoken, as units in order. Built once per article; `selectSpoken` picks from it. */
export function cutUnits(material: Material): readonly Unit[] {
  return material.passages.flatMap((passages) =>
    passages
      .flatMap((passage) => passageUnits(material, passage))
      .map((unit, index) => (index === 0 ? { ...unit, weight: unit.weight + sectionOpeningBonus } : unit)),
  );
}

/**
 * The sentences to speak within `budget` seconds: the weightiest units that fit, whole. An infinite budget takes
 * everything.
 */
export function selectSpoken(units: readonly Unit[], budget: number): ReadonlySet<SentenceId> {
  const spoken = new Set<SentenceId>();
  let left = budget;
  const byWeight = [...units].sort((a, b) => b.weight - a.weight);
  for (const unit of byWeight) {
    if (unit.seconds > left) continue;
    left -= unit.seconds;
    for (const id of unit.sentences) spoken.add(id);
  }
  return spoken;
}
