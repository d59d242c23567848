import type { SentenceId } from "../../article/article.ts";
import { contentWords } from "../../language/content-words.ts";
import type { Candidate } from "./candidate.ts";
import type { Material } from "./material.ts";

/** A topic of what the slide shows is worth this many times one of what is only spoken with it. */
const shownFactor = 1.3;
/** Longer phrases hold more words and so more weight: this brings them level with shorter ones. */
const lengthExponent = 0.6;

/** What a slide speaks and shows. */
export interface SlideText {
  readonly sentences: readonly SentenceId[];
  /** Those whose wordings stand on the slide. */
  readonly shown: readonly SentenceId[];
}

/** How many of some sentences hold each stem. */
function countStems(material: Material, sentences: readonly SentenceId[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of sentences) for (const stem of material.stems(id)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

const addressed = /^(?:(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|President|Prime Minister|Minister|Senator|Professor)\.?(?: |$))+/u;

const offices = /^(?:President|Minister|Senator|Professor|Speaker|Chairman)$/u;

/** Names of people head slides only when nothing else does: a slide is hardly ever about the one who is quoted on it. */
function isPerson(material: Material, text: string): boolean {
  const name = text.replace(addressed, "");
  if (name === "" || offices.test(name)) return true;
  return material.analysis.people.some(
    (person) => person.name === name || person.alsoPrinted.includes(name) || person.name.endsWith(` ${name}`),
  );
}

/**
 * Topics for a slide, best first: phrases whose words are frequent on this slide and rare elsewhere in the article
 * (Spärck Jones, "A statistical interpretation of term specificity", 1972), names of people last.
 */
export function rankTopics(material: Material, { sentences, shown }: SlideText): readonly Candidate[] {
  const here = countStems(material, sentences);
  const total = material.proseCount;
  const weigh = ({ text, sources }: Candidate): number => {
    const stems = [...new Set(contentWords(text, material.article.language))];
    const weight = stems.reduce(
      (sum, stem) => sum + (here.get(stem) ?? 1) * Math.log(1 + total / Math.max(1, material.stemFrequency(stem))),
      0,
    );
    const isShown = sources.some((id) => shown.includes(id));
    return (weight / Math.max(1, stems.length) ** lengthExponent) * (isShown ? shownFactor : 1);
  };
  const weighted = sentences
    .flatMap((id) => material.topics(id))
    .map((candidate) => ({ candidate, weight: isPerson(material, candidate.text) ? -1 : weigh(candidate) }));
  return weighted.sort((a, b) => b.weight - a.weight).map(({ candidate }) => candidate);
}
