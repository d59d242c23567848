import { speechVerbs } from "./lexicon/speech-verbs.ts";
import { wordClass as is } from "./lexicon/word-classes.ts";
import { type EnglishSentence, isClass } from "./read-english.ts";
import type { Segment, SegmentKind } from "./segments.ts";

/** Where the main clause begins and where its finite verb stands (token indices). */
export interface MainClause {
  readonly start: number;
  readonly verb: number;
}

const introductory: ReadonlySet<SegmentKind> = new Set([
  "subordinate",
  "preposition",
  "gerund",
  "participle",
  "infinitive",
  "adverb",
]);
const timeNouns =
  /^(?:ago|later|earlier|year|years|month|months|week|weeks|day|days|morning|evening|night|time|times|\d{4})$/u;
const subordinators = /^(?:because|although|though|if|unless|whereas|while|when|whenever|wherever|whether)$/u;

interface Scan {
  /** First sure finite verb outside relative clauses. */
  readonly sure: number;
  /** First possible one before it. */
  readonly possible: number;
}

function opensRelative(sentence: EnglishSentence, at: number): boolean {
  const folded = sentence.tokens[at]?.folded ?? "";
  if (/^(?:who|which|whose|whom)$/u.test(folded)) return true;
  if (folded !== "that") return subordinators.test(folded) || folded === "where";
  return sentence.tokens[at - 1]?.kind === "word" && (sentence.finiteness[at - 1] ?? 0) === 0;
}

/** "a plan you can cancel": a relative clause without its pronoun. */
function opensBareRelative(sentence: EnglishSentence, at: number): boolean {
  if (!isClass(sentence, at, is.subjectPronoun)) return false;
  const previous = sentence.tokens[at - 1];
  if (previous?.kind !== "word" || timeNouns.test(previous.folded)) return false;
  const classes = sentence.classes[at - 1] ?? 0;
  return (classes === 0 || (classes & is.nominal) !== 0) && sentence.isName[at - 1] !== true;
}

function scanVerbs(sentence: EnglishSentence, start: number, end: number, enclosed: boolean): Scan {
  let pending = 0;
  let possible = -1;
  for (let at = start; at < end; at += 1) {
    if (!enclosed && sentence.isEnclosed[at] === true) continue;
    if (at > start && (opensRelative(sentence, at) || opensBareRelative(sentence, at))) pending += 1;
    const finite = sentence.finiteness[at] ?? 0;
    if (finite === 0) continue;
    if (pending > 0) pending -= 1;
    else if (finite === 1) possible = possible < 0 ? at : possible;
    else return { sure: at, possible };
  }
  return { sure: -1, possible };
}

function isIntroductory(sentence: EnglishSentence, segment: Segment, next: Segment): boolean {
  if (next.mark !== ",") return false;
  const { sure } = scanVerbs(sentence, segment.start, segment.end, false);
  if (segment.kind === "subordinate") return true;
  if (introductory.has(segment.kind)) return sure < 0 || segment.kind === "gerund";
  const last = sentence.tokens[segment.end - 1]?.folded ?? "";
  return segment.kind === "noun" && sure < 0 && timeNouns.test(last);
}

/** Index of the segment in which the main clause begins: the first that is not an introductory phrase or clause. */
export function mainSegment(sentence: EnglishSentence): number {
  const { segments } = sentence;
  let index = 0;
  for (let next = segments[1]; next !== undefined; next = segments[index + 1]) {
    const segment = segments[index];
    if (segment === undefined || !isIntroductory(sentence, segment, next)) break;
    index += 1;
  }
  return index;
}

function isImperative(sentence: EnglishSentence, start: number): boolean {
  const { tokens } = sentence;
  if (!isClass(sentence, start, is.base)) return false;
  if (!isClass(sentence, start, is.nominal)) return true;
  return (
    isClass(sentence, start + 1, is.determiner | is.pronoun | is.preposition) && tokens[start + 1]?.kind === "word"
  );
}

/** The main clause of a sentence; null when it has no finite verb that can be told (a heading, a caption). */
export function findMainClause(sentence: EnglishSentence): MainClause | null {
  const segment = sentence.segments[mainSegment(sentence)];
  if (segment === undefined) return null;
  const { start } = segment;
  const stop = sentence.segments.find((other) => other.start > start && (other.mark === ";" || other.mark === ":"));
  const end = stop?.start ?? sentence.bodyEnd;
  for (const enclosed of [false, true]) {
    if (!enclosed && sentence.isEnclosed[start] !== true && isImperative(sentence, start))
      return { start, verb: start };
    const { sure, possible } = scanVerbs(sentence, start, end, enclosed);
    // "Prices rose sharply, and wages are low": the surer verb is another clause's.
    const clauseBetween = sentence.segments.some(
      (other) => other.kind === "coordinate" && other.start > possible && other.start <= sure,
    );
    const coordinated = sure > 0 && (isClass(sentence, sure - 1, is.coordinator) || clauseBetween);
    const verb = possible >= 0 && (sure < 0 || coordinated) ? possible : sure;
    if (verb > start || (verb === start && isClass(sentence, verb, is.be | is.do | is.have | is.modal)))
      return { start, verb };
  }
  return null;
}

/** True for "…, Smith told reporters" and "…, according to Smith": a stretch that says who claims the rest. */
export function isAttribution(sentence: EnglishSentence, segment: Segment): boolean {
  const { tokens, finiteness } = sentence;
  if (segment.mark !== "," && segment.mark !== '"' && segment.mark !== "—") return false;
  if (tokens[segment.start]?.folded === "according" && tokens[segment.start + 1]?.folded === "to") return true;
  if (segment.kind === "relative" || segment.kind === "subordinate" || segment.kind === "coordinate") return false;
  let verb = -1;
  for (let at = segment.start; at < segment.end && verb < 0; at += 1) {
    if (sentence.isEnclosed[at] !== true && speechVerbs.has(tokens[at]?.folded ?? "")) verb = at;
  }
  if (verb < 0 || verb - segment.start > 14 || tokens[verb + 1]?.folded === "that") return false;
  for (let at = verb + 1; at < segment.end; at += 1) if ((finiteness[at] ?? 0) === 2) return false;
  return true;
}
