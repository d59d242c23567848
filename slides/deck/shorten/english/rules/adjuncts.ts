import type { Cut } from "../../cut.ts";
import { phraseLength } from "../../phrase-table.ts";
import { awaitsVerb, markOf, resumingSegment, tailEnd } from "../extents.ts";
import { additionOpeners, adjunctOpeners, interrupters, occasions } from "../lexicon/phrases.ts";
import { speechVerbs } from "../lexicon/speech-verbs.ts";
import { wordClass as is } from "../lexicon/word-classes.ts";
import { isClass } from "../read-english.ts";
import type { Reading } from "../reading.ts";

/** "…, however, …", "…, of course". */
export function interruptersBetweenCommas(reading: Reading): readonly Cut[] {
  const word = (at: number) => reading.tokens[at]?.folded;
  const cuts: Cut[] = [];
  reading.segments.forEach((segment, index) => {
    if (segment.mark !== "," || segment.start === 0) return;
    if (phraseLength(interrupters, word, segment.start) !== segment.end - segment.start) return;
    const next = reading.segments[index + 1];
    if (next === undefined) cuts.push({ from: markOf(segment), to: segment.end, rule: "interrupter" });
    else if (next.mark === ",") {
      // After an introduction, or before what needs its own comma, one comma stays.
      const keepsComma =
        segment.start <= reading.main.start || reading.isAttribution[index + 1] === true || next.kind === "relative";
      cuts.push({ from: markOf(segment), to: keepsComma ? markOf(next) : next.start, rule: "interrupter" });
    }
  });
  return cuts;
}

/** ", including …", ", as well as …": examples and additions. */
export function additions(reading: Reading): readonly Cut[] {
  const word = (at: number) => reading.tokens[at]?.folded;
  const cuts: Cut[] = [];
  reading.segments.forEach((segment, index) => {
    if (segment.mark !== "," || segment.start <= reading.main.start || reading.isAttribution[index] === true) return;
    if (phraseLength(additionOpeners, word, segment.start) === 0) return;
    if (awaitsVerb(reading, segment.start)) {
      const resumed = reading.segments[resumingSegment(reading, index)];
      if (resumed !== undefined) cuts.push({ from: markOf(segment), to: resumed.start, rule: "addition" });
      return;
    }
    const end = tailEnd(reading, index);
    if (end !== null) cuts.push({ from: markOf(segment), to: end, rule: "addition" });
  });
  return cuts;
}

/** "In a statement, …" and "… said in an interview with …": where somebody spoke. */
export function occasionsOfSpeech(reading: Reading): readonly Cut[] {
  const { tokens, segments, isEnclosed } = reading;
  const isOccasion = (at: number, end: number) => {
    if (!/^(?:in|at|during|on|via)$/u.test(tokens[at]?.folded ?? "") || isEnclosed[at] === true) return false;
    if (!/^(?:an?|the|his|her|its|their|recent)$/u.test(tokens[at + 1]?.folded ?? "")) return false;
    return tokens.slice(at + 2, Math.min(end, at + 6)).some(({ folded }) => occasions.has(folded));
  };
  const cuts: Cut[] = [];
  const [first, second] = segments;
  if (
    first?.kind === "preposition" &&
    second?.mark === "," &&
    second.start === reading.main.start &&
    isOccasion(0, first.end)
  ) {
    cuts.push({ from: 0, to: second.start, rule: "occasion" });
  }
  segments.forEach((segment, index) => {
    if (reading.isAttribution[index] !== true) return;
    for (let at = segment.start + 1; at < segment.end; at += 1) {
      const afterSpeech =
        speechVerbs.has(tokens[at - 1]?.folded ?? "") ||
        reading.isName[at - 1] === true ||
        isClass(reading, at - 1, is.pronoun);
      if (afterSpeech && isOccasion(at, segment.end)) cuts.push({ from: at, to: segment.end, rule: "occasion" });
    }
  });
  return cuts;
}

function hasSureVerb(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (reading.finiteness[at] === 2 && reading.isEnclosed[at] !== true) return true;
  return false;
}

/** "… in an effort to …", "… amid …": purpose, reason and circumstance at the end of the main clause. */
export function trailingAdjuncts(reading: Reading): readonly Cut[] {
  const { tokens, main, segments } = reading;
  const word = (index: number) => tokens[index]?.folded;
  const cuts: Cut[] = [];
  segments.forEach((segment, index) => {
    for (let at = Math.max(segment.start + 3, main.verb + 3); at < segment.end; at += 1) {
      if (reading.isEnclosed[at] === true || phraseLength(adjunctOpeners, word, at) === 0) continue;
      const afterVerb =
        (reading.finiteness[at - 1] ?? 0) > 0 ||
        isClass(
          reading,
          at - 1,
          is.be | is.pastOrParticiple | is.participle | is.gerund | is.adverb | is.coordinator | is.preposition,
        );
      if (afterVerb || awaitsVerb(reading, at) || isClass(reading, at - 1, is.base & ~is.nominal)) continue;
      const end = tailEnd(reading, index);
      if (end !== null && !hasSureVerb(reading, at, segment.end))
        cuts.push({ from: at, to: end, rule: "trailing-adjunct" });
      break;
    }
  });
  return cuts;
}
