import { speechVerbs } from "./lexicon/speech-verbs.ts";
import { wordClass as is } from "./lexicon/word-classes.ts";
import { isClass } from "./read-english.ts";
import type { Reading } from "./reading.ts";
import type { Segment } from "./segments.ts";

const thirdPerson =
  /^(?:he|she|it|they|him|her|them|his|hers|its|their|theirs|himself|herself|itself|themselves|one|ones|both|it's|he's|she's|they're|they've)$/u;

/** Index of the token before which a segment's own mark stands. */
export function markOf(segment: Segment): number {
  return segment.start - 1;
}

/** True when a clause with its own subject begins at `at`: a pronoun or a noun phrase and a finite verb soon after. */
export function startsClause(reading: Reading, at: number, end: number): boolean {
  if (isClass(reading, at, is.subjectPronoun) || /^(?:it|there|this|that)$/u.test(reading.tokens[at]?.folded ?? "")) {
    return (reading.finiteness[at + 1] ?? 0) > 0 || (reading.finiteness[at + 2] ?? 0) > 0;
  }
  if ((reading.finiteness[at] ?? 0) > 0 || isClass(reading, at, is.preposition)) return false;
  for (let index = at + 1; index < Math.min(end, at + 12); index += 1) {
    if (/^(?:that|which|who|whose|where|when|because|if|to)$/u.test(reading.tokens[index]?.folded ?? "")) return false;
    // "the times we want to monitor": a noun with a clause of its own.
    if (isClass(reading, index, is.subjectPronoun)) return false;
    if (reading.isEnclosed[index] === true) return false;
    if ((reading.finiteness[index] ?? 0) < 2) continue;
    const named = reading.tokens
      .slice(at, index)
      .some((_, offset) => (reading.classes[at + offset] ?? 0) !== is.adverb);
    return named && !isClass(reading, index - 1, is.coordinator);
  }
  return false;
}

/** Third person pronouns in a stretch: what they stand for may be in the part that would go. */
export function holdsPronoun(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (thirdPerson.test(reading.tokens[at]?.folded ?? "")) return true;
  }
  return false;
}

/** Verbs after which a clause can follow without "that". */
const clauseTakers =
  /^(?:said|says|say|thinks?|thought|believe[sd]?|insist(?:s|ed)?|argue[sd]?|claim(?:s|ed)|hope[sd]?|fear(?:s|ed)|knows?|knew|suggest(?:s|ed)?|admit(?:s|ted)|feels?|felt|means?|meant|note[sd]|warn(?:s|ed)|add(?:s|ed)|show(?:s|ed)?)$/u;
const clauseOpeners =
  /^(?:that|which|who|whose|whom|where|because|although|though|if|unless|whereas|while|when|whether|how|why)$/u;

/**
 * True when the clause that reaches `at` still waits for its verb: before the main verb, or in "said that the minister,
 * …". What is left out there ends where the verb comes.
 */
export function awaitsVerb(reading: Reading, at: number): boolean {
  const { main, tokens, finiteness, isEnclosed } = reading;
  if (at <= main.verb) return true;
  let open = 0;
  let segment = 0;
  for (let index = main.verb; index < at; index += 1) {
    while ((reading.segments[segment]?.end ?? at) <= index) segment += 1;
    if (isEnclosed[index] === true || reading.isAttribution[segment] === true) continue;
    const folded = tokens[index]?.folded ?? "";
    const next = tokens[index + 1];
    if (index > main.verb && (finiteness[index] ?? 0) > 0 && open > 0) open -= 1;
    const takesClause = clauseTakers.test(folded) && next?.kind === "word" && !clauseOpeners.test(next.folded);
    if ((index > main.verb && clauseOpeners.test(folded)) || (takesClause && (finiteness[index] ?? 0) > 0)) open += 1;
  }
  return open > 0;
}

/** First word of a segment, adverbs skipped. */
function headOf(reading: Reading, segment: Segment): number {
  let at = segment.start;
  while (at + 1 < segment.end && (reading.classes[at] ?? 0) === is.adverb) at += 1;
  return at;
}

/**
 * Where a stretch ends that interrupts subject and verb: the first later segment, after a comma, that begins with a
 * finite verb. Returns its index, or -1.
 */
export function resumingSegment(reading: Reading, index: number): number {
  const embedded = (reading.segments[index]?.start ?? 0) > reading.main.verb;
  for (let next = index + 1; next < reading.segments.length; next += 1) {
    const segment = reading.segments[next];
    if (segment === undefined || segment.mark !== ",") return -1;
    const head = headOf(reading, segment);
    const finite = reading.finiteness[head] ?? 0;
    if (
      finite === 2 ||
      head === reading.main.verb ||
      (finite === 1 && embedded) ||
      speechVerbs.has(reading.tokens[head]?.folded ?? "")
    )
      return next;
    if (segment.kind === "coordinate" && startsClause(reading, segment.start + 1, segment.end)) return -1;
  }
  return -1;
}

/**
 * Where a stretch that follows the verb ends: before an attribution, another clause or a stronger mark, else at the end
 * of the sentence. Null when something comes after it that belongs to what stands before it.
 */
export function tailEnd(reading: Reading, index: number): number | null {
  for (let next = index + 1; next < reading.segments.length; next += 1) {
    const segment = reading.segments[next];
    if (segment === undefined) return null;
    if (reading.isAttribution[next] === true) return markOf(segment);
    if (segment.mark !== ",") return segment.mark === '"' ? null : markOf(segment);
    const first = reading.tokens[segment.start]?.folded ?? "";
    if (first === "that" || first === "to" || segment.kind === "subordinate") return null;
    if (segment.kind === "coordinate" && startsClause(reading, segment.start + 1, segment.end)) return markOf(segment);
    if ((reading.finiteness[headOf(reading, segment)] ?? 0) === 2) return null;
    if (segment.kind !== "relative" && startsClause(reading, segment.start, segment.end)) return null;
  }
  return reading.bodyEnd;
}
