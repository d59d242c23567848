import type { Cut } from "../../cut.ts";
import { awaitsVerb, markOf, resumingSegment, tailEnd } from "../extents.ts";
import { wordClass as is } from "../lexicon/word-classes.ts";
import { isClass } from "../read-english.ts";
import type { Reading } from "../reading.ts";
import type { Segment } from "../segments.ts";

const roles =
  /^(?:president|chairman|chairwoman|chair|director|minister|secretary|professor|head|founder|co-founder|chief|spokesman|spokeswoman|author|editor|analyst|member|leader|general|senior|former|deputy|vice|executive|managing|one|part|himself|herself|home|now|then|today|currently|formerly|based|known|a|an|the)$/u;
const pluralVerbs = /^(?:are|were|have|do|all|both)$/u;

function opensApposition(reading: Reading, segment: Segment): boolean {
  const first = reading.tokens[segment.start]?.folded ?? "";
  if (roles.test(first)) return true;
  const possessor = reading.tokens.slice(segment.start, segment.start + 4).some(({ folded }) => folded.endsWith("'s"));
  return possessor || /^(?:his|her|its|their)$/u.test(first);
}

/** A conjunction outside names: the commas may be those of a list. */
function holdsList(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (!isClass(reading, at, is.coordinator) || reading.isEnclosed[at] === true) continue;
    if (reading.isName[at - 1] === true && reading.isName[at + 1] === true) continue;
    if (isClass(reading, at + 1, is.determiner) || reading.isName[at + 1] === true || at === from) return true;
  }
  return false;
}

function hasVerb(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (/^(?:who|which|that|whose|where)$/u.test(reading.tokens[at]?.folded ?? "")) return false;
    if ((reading.finiteness[at] ?? 0) === 2) return true;
  }
  return false;
}

/** True when the words straight before `at` are one name, with nothing that makes it a list. */
function followsName(reading: Reading, at: number): boolean {
  return reading.isName[at - 1] === true || /^\p{Lu}/u.test(reading.tokens[at - 1]?.text ?? "");
}

function beforeVerb(reading: Reading, index: number): Cut | null {
  const { segments, tokens, main } = reading;
  const segment = segments[index];
  const resumed = segments[resumingSegment(reading, index)];
  if (segment === undefined || resumed === undefined) return null;
  const from = markOf(segment);
  const apart = opensApposition(reading, segment) || (followsName(reading, from) && segment.kind !== "coordinate");
  const clauseStart = segment.start < main.verb ? main.start : main.verb;
  const subjectIsOne = !segments.some((other) => other.start > clauseStart && other.start < segment.start);
  if (!apart || !subjectIsOne || segment.kind === "coordinate" || segment.kind === "relative") return null;
  if (holdsList(reading, from, resumed.start) || hasVerb(reading, segment.start, resumed.start - 1)) return null;
  if (!opensApposition(reading, segment) && pluralVerbs.test(tokens[resumed.start]?.folded ?? "")) return null;
  return { from, to: resumed.start, rule: "apposition" };
}

function afterVerb(reading: Reading, index: number): Cut | null {
  const { segments, tokens } = reading;
  const segment = segments[index];
  if (segment === undefined || !opensApposition(reading, segment)) return null;
  const first = tokens[segment.start]?.folded ?? "";
  const from = markOf(segment);
  const previous = segments[index - 1];
  if (previous !== undefined && previous.start > reading.main.verb && previous.mark === ",") return null;
  const indefinite = first === "a" || first === "an" || first === "one";
  if (!indefinite && !followsName(reading, from)) return null;
  if (hasVerb(reading, segment.start, segment.end) && !indefinite) return null;
  const next = segments[index + 1];
  if (next?.mark === "," && next.kind === "noun" && reading.isAttribution[index + 1] !== true) return null;
  if (next?.mark === "," && next.kind === "preposition") {
    return holdsList(reading, from, next.start) ? null : { from, to: next.start, rule: "apposition" };
  }
  const end = tailEnd(reading, index);
  if (end === null || holdsList(reading, from, end)) return null;
  return { from, to: end, rule: "apposition" };
}

/** Nouns between commas that say what or who the noun before them is ("…, a town in the north, …"). */
export function appositions(reading: Reading): readonly Cut[] {
  const cuts: Cut[] = [];
  reading.segments.forEach((segment, index) => {
    if (segment.mark !== "," || segment.start <= reading.main.start || reading.isAttribution[index] === true) return;
    const cut = awaitsVerb(reading, segment.start) ? beforeVerb(reading, index) : afterVerb(reading, index);
    if (cut !== null) cuts.push(cut);
  });
  return cuts;
}

/** In "…, Name, a director of something, told reporters" the attribution is several segments: the middle may go. */
export function speakerAppositions(reading: Reading): readonly Cut[] {
  const cuts: Cut[] = [];
  reading.segments.forEach((segment, index) => {
    const named = reading.segments[index - 1];
    if (segment.mark !== "," || named === undefined || segment.start < reading.main.verb) return;
    const isName = named.end - named.start <= 6 && reading.isName[named.end - 1] === true && /^[,"]$/u.test(named.mark);
    if (!isName || !opensApposition(reading, segment)) return;
    const resumed = reading.segments[resumingSegment(reading, index)];
    if (resumed === undefined || holdsList(reading, segment.start, resumed.start)) return;
    cuts.push({ from: markOf(segment), to: resumed.start, rule: "speaker-apposition" });
  });
  return cuts;
}
