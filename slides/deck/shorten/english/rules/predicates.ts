import type { Cut } from "../../cut.ts";
import { awaitsVerb, holdsPronoun, tailEnd } from "../extents.ts";
import { wordClass as is } from "../lexicon/word-classes.ts";
import { isClass } from "../read-english.ts";
import type { Reading } from "../reading.ts";

const simplePast = is.past | is.pastOrParticiple;

/** True when two finite verbs can share a subject: both past, both present, or an auxiliary second. */
function agree(reading: Reading, first: number, second: number): boolean {
  if (isClass(reading, second, is.pronoun)) return false;
  if (isClass(reading, second, is.be | is.have | is.modal | is.do)) return true;
  const pastBase = isClass(reading, first, is.base) && !isClass(reading, second, simplePast);
  if (isClass(reading, first, simplePast) && !pastBase) {
    return (
      isClass(reading, second, simplePast) &&
      (reading.finiteness[second] === 2 || isClass(reading, second + 1, is.determiner | is.preposition | is.pronoun))
    );
  }
  return isClass(reading, first, is.present) && isClass(reading, second, is.present);
}

interface Joint {
  readonly conjunction: number;
  readonly verb: number;
  readonly segment: number;
}

function findJoints(reading: Reading): readonly Joint[] {
  const { segments, main, tokens } = reading;
  const joints: Joint[] = [];
  segments.forEach((segment, index) => {
    for (let at = Math.max(segment.start, main.verb + 3); at < segment.end; at += 1) {
      if (!/^(?:and|but)$/u.test(tokens[at]?.folded ?? "") || reading.isEnclosed[at] === true) continue;
      let verb = at + 1;
      while ((reading.classes[verb] ?? 0) === is.adverb) verb += 1;
      if (reading.isName[verb] === true || !agree(reading, main.verb, verb)) continue;
      if (
        isClass(
          reading,
          at - 1,
          is.be | is.have | is.modal | is.adverb | is.preposition | is.past | is.pastOrParticiple | is.participle,
        )
      )
        continue;
      const listed = segments.some(
        (other) => other.mark === "," && other.start > main.verb && other.end < at && other.kind !== "relative",
      );
      if (listed || awaitsVerb(reading, at)) continue;
      joints.push({ conjunction: at, verb, segment: index });
    }
  });
  return joints;
}

/** True when another clause stands between the main verb and the conjunction: the second verb may be part of it. */
function hasInnerClause(reading: Reading, to: number): boolean {
  for (let at = reading.main.verb + 1; at < to; at += 1) {
    if (/^(?:that|which|who|whose|where|when|because|if|how|why|what|as)$/u.test(reading.tokens[at]?.folded ?? ""))
      return true;
    if ((reading.finiteness[at] ?? 0) > 0 || reading.isEnclosed[at] === true) return true;
  }
  return false;
}

/** The main verb with the adverbs before it ("only does", "quickly became"). */
function verbPhraseStart({ main, classes }: Reading): number {
  let at = main.verb;
  while (at - 1 > main.start && (classes[at - 1] ?? 0) === is.adverb) at -= 1;
  return at;
}

/** "The law set up a body and upgraded the rules": the second predicate left out, or the first. */
export function coordinatedPredicates(reading: Reading): readonly Cut[] {
  const cuts: Cut[] = [];
  const { tokens, main } = reading;
  for (const { conjunction, segment } of findJoints(reading)) {
    const comma = tokens[conjunction - 1]?.text === "," ? conjunction - 1 : conjunction;
    const end = tailEnd(reading, segment);
    const limits = tokens[conjunction]?.folded === "but";
    if (end !== null && !limits) cuts.push({ from: comma, to: end, rule: "second-predicate" });
    if (
      !hasInnerClause(reading, comma) &&
      main.verb > main.start &&
      !holdsPronoun(reading, conjunction, reading.bodyEnd)
    )
      cuts.push({ from: verbPhraseStart(reading), to: conjunction + 1, rule: "first-predicate" });
  }
  return cuts;
}

function isParallel(reading: Reading, at: number): boolean {
  const { tokens, main } = reading;
  if (tokens[at - 1]?.text === "," || reading.isEnclosed[at] === true) return false;
  return !tokens.slice(main.verb, at).some(({ folded }) => /^(?:both|between|either|whether)$/u.test(folded));
}

/** "… of keeping peace and (of) enlisting help": the second of two gerunds at the end. */
export function coordinatedGerunds(reading: Reading): readonly Cut[] {
  const { tokens, main, segments } = reading;
  const cuts: Cut[] = [];
  segments.forEach((segment, index) => {
    for (let at = Math.max(segment.start, main.verb + 4); at < segment.end; at += 1) {
      if (tokens[at]?.folded !== "and" || !isParallel(reading, at)) continue;
      const repeated = isClass(reading, at + 1, is.preposition) && isClass(reading, at + 2, is.gerund);
      if (!repeated && !isClass(reading, at + 1, is.gerund)) continue;
      let earlier = 0;
      for (let before = main.verb; before < at - 1; before += 1) {
        const headed = isClass(reading, before, is.gerund) && isClass(reading, before - 1, is.preposition);
        if (headed && (!repeated || tokens[before - 1]?.folded === tokens[at + 1]?.folded)) earlier += 1;
      }
      const end = tailEnd(reading, index);
      if (earlier === 1 && end !== null && !isClass(reading, at - 1, is.gerund)) {
        cuts.push({ from: at, to: end, rule: "second-gerund" });
      }
    }
  });
  return cuts;
}

/** "could strengthen X and give Y", "plans to lift X and open Y": the second of two infinitives at the end. */
export function coordinatedInfinitives(reading: Reading): readonly Cut[] {
  const { tokens, main, segments } = reading;
  const cuts: Cut[] = [];
  segments.forEach((segment, index) => {
    for (let at = Math.max(segment.start + 4, main.verb + 2); at < segment.end; at += 1) {
      if (tokens[at]?.folded !== "and" || !isParallel(reading, at) || !isClass(reading, at + 1, is.base)) continue;
      const takesObject = isClass(reading, at + 2, is.determiner | is.pronoun) || reading.isName[at + 2] === true;
      if (isClass(reading, at + 1, is.nominal) && !takesObject) continue;
      let governor = -1;
      for (let before = segment.start; before < at - 2; before += 1) {
        // "the tool used to take X and make Y" does both.
        const infinitive = tokens[before]?.folded === "to" && !isClass(reading, before - 1, is.pastOrParticiple);
        const governs = infinitive || isClass(reading, before, is.modal);
        if (governs && isClass(reading, before + 1, is.base)) governor = before;
      }
      const between = reading.finiteness.slice(governor + 2, at).some((finite) => finite === 2);
      const end = tailEnd(reading, index);
      if (governor < 0 || between || end === null || isClass(reading, at - 1, is.base & ~is.nominal)) continue;
      cuts.push({ from: at, to: end, rule: "second-infinitive" });
    }
  });
  return cuts;
}
