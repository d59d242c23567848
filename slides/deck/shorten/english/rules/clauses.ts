import type { Cut } from "../../cut.ts";
import { awaitsVerb, holdsPronoun, markOf, startsClause, tailEnd } from "../extents.ts";
import { wordClass as is } from "../lexicon/word-classes.ts";
import { isClass } from "../read-english.ts";
import { isClaimGuarded, type Reading } from "../reading.ts";

/** ", because …", ", so …", ", while …" after the main clause. */
export function trailingClauses(reading: Reading): readonly Cut[] {
  const cuts: Cut[] = [];
  reading.segments.forEach((segment, index) => {
    if (segment.mark !== "," || awaitsVerb(reading, segment.start)) return;
    const first = reading.tokens[segment.start]?.folded ?? "";
    const reason =
      /^(?:because|since|as|while|whereas|so)$/u.test(first) && startsClause(reading, segment.start + 1, segment.end);
    if (!reason) return;
    const end = tailEnd(reading, index);
    if (end !== null) cuts.push({ from: markOf(segment), to: end, rule: "trailing-clause" });
  });
  return cuts;
}

/** "… because …" without a comma. */
export function reasons(reading: Reading): readonly Cut[] {
  const cuts: Cut[] = [];
  const { tokens, main, segments } = reading;
  segments.forEach((segment, index) => {
    for (let at = Math.max(segment.start + 1, main.verb + 1); at < segment.end; at += 1) {
      if (tokens[at]?.folded !== "because" || tokens[at + 1]?.folded === "of" || reading.isEnclosed[at] === true)
        continue;
      if (
        /^(?:just|only|is|was|simply|precisely|partly|mainly|not|it's|that's|be)$/u.test(tokens[at - 1]?.folded ?? "")
      )
        continue;
      const end = tailEnd(reading, index);
      if (end !== null) cuts.push({ from: at, to: end, rule: "reason" });
    }
  });
  return cuts;
}

/** Words before a colon that leave nothing to stand for without what follows it. */
const announces =
  /^(?:said|says|writes|wrote|adds|added|explained|admitted|asked|told|replied|tweeted|continued|concluded|this|these|following|follows|as|is|are|was|were|include|includes|including|namely|example|things|questions?)$/u;

function joint(reading: Reading, index: number): { readonly word: string; readonly clause: number } | null {
  const segment = reading.segments[index];
  if (segment === undefined) return null;
  const first = reading.tokens[segment.start]?.folded ?? "";
  const isJoint = /^(?:and|but|so|while|whereas|yet)$/u.test(first);
  if (segment.mark === ";" || segment.mark === ":" || segment.mark === "—") {
    return { word: segment.mark === ":" ? ":" : ";", clause: isJoint ? segment.start + 1 : segment.start };
  }
  return segment.mark === "," && isJoint ? { word: first, clause: segment.start + 1 } : null;
}

function clauseEnd(reading: Reading, index: number): number {
  for (let next = index + 1; next < reading.segments.length; next += 1) {
    const segment = reading.segments[next];
    if (segment !== undefined && reading.isAttribution[next] === true) return markOf(segment);
  }
  return reading.bodyEnd;
}

/** "A falls, B rises, and C stays": three clauses, of which two alone would be badly joined. */
function isListOfClauses(reading: Reading, index: number): boolean {
  return reading.segments.some(
    (other, at) =>
      at < index &&
      other.mark === "," &&
      other.start > reading.main.verb &&
      other.kind !== "relative" &&
      startsClause(reading, other.start, other.end),
  );
}

/**
 * Sentences of two independent clauses, cut to either. What follows "but" is never dropped: it limits what stands
 * before. A clause with a negation, hedge or attribution is not dropped; numbers go with their clause.
 */
export function splitClauses(reading: Reading): readonly Cut[] {
  const cuts: Cut[] = [];
  const { segments, main, tokens } = reading;
  const dashes = segments.filter(({ mark }) => mark === "—").length;
  const conditional = segments[0]?.kind === "subordinate" && main.start > 0;
  segments.forEach((segment, index) => {
    const found = joint(reading, index);
    if (found === null || awaitsVerb(reading, segment.start) || (segment.mark === "—" && dashes > 1)) return;
    const end = clauseEnd(reading, index);
    const holdsVerb = reading.finiteness.slice(found.clause, segment.end).includes(2);
    const isClause = startsClause(reading, found.clause, segment.end);
    // "…, and for years it has …": enough to be left out, not to be left alone.
    const isIntroduced = holdsVerb && isClass(reading, found.clause, is.preposition);
    if ((!isClause && !isIntroduced) || isListOfClauses(reading, index)) return;
    if (found.word === ":" && announces.test(tokens[segment.start - 2]?.folded ?? "")) return;
    const mark = markOf(segment);
    const limits = found.word === "but" || found.word === "yet" || tokens[found.clause - 1]?.folded === "but";
    if (!limits && !isClaimGuarded(reading, mark, end)) cuts.push({ from: mark, to: end, rule: "second-clause" });
    // "…, so you can create": a purpose, not a fact.
    const verb = reading.finiteness.findIndex((finite, at) => at >= found.clause && finite > 0);
    const isPurpose = found.word === "so" && isClass(reading, verb, is.modal);
    const independent =
      isClause && !isPurpose && found.word !== ":" && !conditional && !isClass(reading, main.start, is.base);
    if (
      independent &&
      end === reading.bodyEnd &&
      !holdsPronoun(reading, found.clause, end) &&
      !isClaimGuarded(reading, 0, found.clause)
    ) {
      cuts.push({ from: 0, to: found.clause, rule: "first-clause" });
    }
  });
  return cuts;
}
