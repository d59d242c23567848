import type { Cut } from "../../cut.ts";
import { awaitsVerb, markOf, resumingSegment, tailEnd } from "../extents.ts";
import { wordClass as is } from "../lexicon/word-classes.ts";
import { isClass } from "../read-english.ts";
import type { Reading } from "../reading.ts";
import type { Segment } from "../segments.ts";

/** Participles that condition or measure the main clause. */
const conditioning =
  /^(?:using|given|based|according|depending|assuming|considering|including|excluding|barring|regarding|provided|compared|unless|supposing|judging|measured|seen|meaning|saying|being|having)$/u;

function isListOfPhrases(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const joins = isClass(reading, at, is.coordinator) && reading.isEnclosed[at] !== true;
    if (joins && isClass(reading, at + 1, is.gerund | is.pastOrParticiple | is.participle)) return true;
  }
  return false;
}

/** True when the same form heads the phrase before the comma, so that the commas are those of a list. */
function continuesList(reading: Reading, segment: Segment): boolean {
  const mask = segment.kind === "gerund" ? is.gerund : is.pastOrParticiple | is.participle;
  const { segments } = reading;
  const index = segments.indexOf(segment);
  const next = segments[index + 1];
  if (next?.mark === "," && (next.kind === segment.kind || next.kind === "coordinate")) return true;
  for (let at = reading.main.verb + 1; at < segment.start; at += 1) {
    const heads =
      isClass(reading, at - 1, is.be | is.preposition | is.coordinator) || reading.tokens[at - 1]?.text === ",";
    if (heads && segment.kind === "gerund" && isClass(reading, at, mask)) return true;
  }
  return false;
}

function participleCut(reading: Reading, segment: Segment, index: number): Cut | null {
  const { main, segments, tokens } = reading;
  if (conditioning.test(tokens[segment.start]?.folded ?? "")) return null;
  const from = markOf(segment);
  if (segment.start > main.start && awaitsVerb(reading, segment.start)) {
    const resumed = segments[resumingSegment(reading, index)];
    return resumed === undefined ? null : { from, to: resumed.start, rule: "participle" };
  }
  if (segment.start < main.verb || continuesList(reading, segment)) return null;
  const next = segments[index + 1];
  if (segment.kind === "participle" && next?.mark === "," && next.kind === "preposition") {
    return { from, to: next.start, rule: "participle" };
  }
  const end = tailEnd(reading, index);
  return end === null || isListOfPhrases(reading, segment.start, end) ? null : { from, to: end, rule: "participle" };
}

/** Participial phrases after a comma: "…, adding that …", "…, published by …, …". */
export function participles(reading: Reading): readonly Cut[] {
  const cuts: Cut[] = [];
  reading.segments.forEach((segment, index) => {
    if (segment.mark !== "," || reading.isAttribution[index] === true) return;
    if (segment.kind !== "gerund" && segment.kind !== "participle") return;
    const cut = participleCut(reading, segment, index);
    if (cut !== null) cuts.push(cut);
  });
  return cuts;
}

/** A participial phrase before the main clause: "Looking at the notes, …". */
export function leadingParticiple(reading: Reading): readonly Cut[] {
  const [first, second] = reading.segments;
  if (
    first === undefined ||
    second?.mark !== "," ||
    second.start !== reading.main.start ||
    reading.main.verb > second.end
  )
    return [];
  if (first.kind !== "gerund" && first.kind !== "participle") return [];
  if (conditioning.test(reading.tokens[first.start]?.folded ?? "")) return [];
  return [{ from: 0, to: second.start, rule: "leading-participle" }];
}
