import type { Cut } from "../cut.ts";
import { phraseLength } from "../phrase-table.ts";
import { additionOpeners, bareConnectives, connectives, interrupters } from "./lexicon.ts";
import type { RussianSegment, RussianSentence } from "./read-russian.ts";

const mostConnectives = 3;

/** A kind of stretch that may be left out of a Russian sentence: always whole, between commas, so that forms agree. */
export interface RussianRule {
  readonly name: string;
  readonly find: (sentence: RussianSentence) => readonly Cut[];
}

function wordsOf({ tokens }: RussianSentence): (at: number) => string | undefined {
  return (at) => tokens[at]?.folded;
}

/** Index of the token with which the statement begins: after "Однако ", "Кроме того, " and the like. */
export function statementStart(sentence: RussianSentence): number {
  const { negations, hedges, attributions } = sentence.prepared;
  const guards = [...negations, ...hedges, ...attributions].map(({ from }) => from);
  const word = wordsOf(sentence);
  let at = 0;
  for (let count = 0; count < mostConnectives; count += 1) {
    const length = phraseLength(connectives, word, at);
    const bare = phraseLength(bareConnectives, word, at);
    const withComma = length > 0 && word(at + length) === ",";
    const named = word(at) === "так" && (word(at + 1) ?? "").startsWith("называем");
    const isBare = bare > 0 && sentence.tokens[at + bare]?.kind !== "punctuation" && !named;
    const next = withComma ? at + length + 1 : at + bare;
    if ((!withComma && !isBare) || guards.some((guard) => guard < next)) break;
    at = next;
  }
  return at;
}

function betweenCommas(sentence: RussianSentence): readonly Cut[] {
  const word = wordsOf(sentence);
  const cuts: Cut[] = [];
  sentence.segments.forEach((segment, index) => {
    if (segment.mark !== "," || phraseLength(interrupters, word, segment.start) !== segment.end - segment.start) return;
    const next = sentence.segments[index + 1];
    if (next === undefined) cuts.push({ from: segment.start - 1, to: segment.end, rule: "interrupter" });
    else if (next.mark === ",") {
      const previous = sentence.segments[index - 1];
      // "…, и, кроме того, …": the conjunction keeps no comma after it.
      const afterJoint = previous?.kind === "coordinate" && previous.end - previous.start === 1;
      const keepsComma = !afterJoint && (next.kind !== "other" || previous?.kind !== "other");
      cuts.push({ from: segment.start - 1, to: keepsComma ? next.start - 1 : next.start, rule: "interrupter" });
    }
  });
  return cuts;
}

function brackets({ tokens, isQuoted }: RussianSentence): readonly Cut[] {
  const cuts: Cut[] = [];
  let opened = -1;
  tokens.forEach(({ text, kind }, at) => {
    if (kind === "mark") cuts.push({ from: at, to: at + 1, rule: "reference-mark" });
    if (isQuoted[at] === true) return;
    if (text === "(" && opened < 0) opened = at;
    if (text === ")" && opened >= 0) {
      cuts.push({ from: opened, to: at + 1, rule: "brackets" });
      opened = -1;
    }
  });
  return cuts;
}

/** "также" before a verb links to the sentence before. */
function linkingWords(sentence: RussianSentence): readonly Cut[] {
  const cuts: Cut[] = [];
  sentence.tokens.forEach(({ folded }, at) => {
    const previous = sentence.tokens[at - 1];
    if (folded !== "также" || at === 0 || sentence.isEnclosed[at] === true || previous?.kind !== "word") return;
    if (/^(?:а|и|но|так)$/u.test(previous.folded) || sentence.tokens[at + 1]?.folded === "как") return;
    if (sentence.isPredicate[at + 1] === true || sentence.isPredicate[at - 1] === true)
      cuts.push({ from: at, to: at + 1, rule: "linking-word" });
  });
  return cuts;
}

const limiting =
  /^(?:все|всех|всем|каждый|каждая|каждого|любой|любая|любые|те|тех|тот|том|того|такой|такие|таких|первый|первым|первая|единственный|единственная|самый|самая|только|лишь|один|одна|одним|одной)$/u;

/** "первым предприятием, которое …": without the clause the first of all. */
const ranking = /^(?:перв|единственн|последн|лучш|худш|крупнейш|старейш)\p{L}*$|^сам(?:ый|ая|ое|ые|ого|ой|ых|ым|ыми)$/u;

/** True when the noun before the comma is a name, or is nowhere narrowed down, so that what follows only adds to it. */
function addsTo(sentence: RussianSentence, segment: RussianSegment, isLast: boolean): boolean {
  const before = segment.start - 2;
  if (sentence.tokens.slice(0, segment.start).some(({ folded }) => ranking.test(folded))) return false;
  const named = sentence.isName[before] === true || /^[»"”]$/u.test(sentence.tokens[before]?.text ?? "");
  if (named) return true;
  if (!isLast) return false;
  for (let at = Math.max(0, before - 4); at <= before; at += 1)
    if (limiting.test(sentence.tokens[at]?.folded ?? "")) return false;
  return true;
}

const adjective = /(?:ый|ий|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ых|их|ую|юю|ыми|ими)$/u;

function predicateBefore(sentence: RussianSentence, segment: RussianSegment): boolean {
  return sentence.segments.some(
    (other) =>
      other.end < segment.start && other.hasPredicate && (other.kind === "other" || other.kind === "coordinate"),
  );
}

/** Segments between commas of a kind, at the end of the sentence or between subject and verb. */
function boundedSegments(sentence: RussianSentence, kind: RussianSegment["kind"], rule: string): readonly Cut[] {
  const { segments, bodyEnd } = sentence;
  const cuts: Cut[] = [];
  segments.forEach((segment, index) => {
    // "активный, растущий проект": an adjective before the comma makes it a list of them.
    if (
      kind === "participle" &&
      adjective.test(sentence.tokens[segment.start - 2]?.folded ?? "") &&
      sentence.isName[segment.start - 2] !== true
    )
      return;
    if (segment.kind !== kind || segment.mark !== "," || index === 0) return;
    const next = segments[index + 1];
    const last = next === undefined;
    const attributed = next?.kind === "attribution" && index + 2 === segments.length;
    const isAdverbial = kind === "adverbial";
    if (!isAdverbial && !addsTo(sentence, segment, last || attributed)) return;
    if (last && predicateBefore(sentence, segment)) cuts.push({ from: segment.start - 1, to: bodyEnd, rule });
    else if (attributed && predicateBefore(sentence, segment))
      cuts.push({ from: segment.start - 1, to: next.start - 1, rule });
    else if (
      next?.mark === "," &&
      (next.kind === "other" || next.kind === "attribution") &&
      next.hasPredicate &&
      (index + 2 === segments.length || sentence.isPredicate[next.start] === true) &&
      !predicateBefore(sentence, segment)
    ) {
      cuts.push({ from: segment.start - 1, to: next.start, rule });
    }
  });
  return cuts;
}

function leadingAdverbial({ segments }: RussianSentence): readonly Cut[] {
  const [first, second] = segments;
  if (first?.kind !== "adverbial" || second?.mark !== "," || second.kind !== "other" || !second.hasPredicate) return [];
  return [{ from: 0, to: second.start, rule: "leading-adverbial" }];
}

function additions(sentence: RussianSentence): readonly Cut[] {
  const { segments, bodyEnd } = sentence;
  const word = wordsOf(sentence);
  const cuts: Cut[] = [];
  segments.forEach((segment, index) => {
    if (
      segment.mark !== "," ||
      phraseLength(additionOpeners, word, segment.start) === 0 ||
      !predicateBefore(sentence, segment)
    )
      return;
    const rest = segments.slice(index);
    if (rest.some(({ hasPredicate, kind, mark }) => hasPredicate || kind === "attribution" || mark !== ",")) return;
    cuts.push({ from: segment.start - 1, to: bodyEnd, rule: "addition" });
  });
  return cuts;
}

/** ", поскольку …", ", так как …" at the end. */
function reasons(sentence: RussianSentence): readonly Cut[] {
  const { segments, bodyEnd, tokens } = sentence;
  const cuts: Cut[] = [];
  segments.forEach((segment, index) => {
    const first = tokens[segment.start]?.folded;
    const isReason = first === "поскольку" || (first === "так" && tokens[segment.start + 1]?.folded === "как");
    const plain = segments.slice(index + 1).every(({ kind }) => kind !== "attribution" && kind !== "coordinate");
    if (segment.mark === "," && isReason && plain && predicateBefore(sentence, segment))
      cuts.push({ from: segment.start - 1, to: bodyEnd, rule: "reason" });
  });
  return cuts;
}

/** Sentences of exactly two clauses: either may stand alone; "но" is not taken from what it limits. */
function splitClauses(sentence: RussianSentence): readonly Cut[] {
  const { segments, tokens, bodyEnd } = sentence;
  const [first, second] = segments;
  if (
    segments.length !== 2 ||
    first === undefined ||
    second === undefined ||
    !first.hasPredicate ||
    !second.hasPredicate
  )
    return [];
  if (first.kind !== "other") return [];
  const joint = tokens[second.start]?.folded ?? "";
  const isJoint = second.mark === ";" || (second.mark === "," && /^(?:и|а|но|однако|зато)$/u.test(joint));
  if (!isJoint) return [];
  const clause = second.kind === "coordinate" ? second.start + 1 : second.start;
  const cuts: Cut[] = [];
  if (!/^(?:но|однако|зато)$/u.test(joint)) cuts.push({ from: second.start - 1, to: bodyEnd, rule: "second-clause" });
  // The second clause needs a subject of its own: a noun before its verb.
  const verb = sentence.isPredicate.findIndex((found, at) => found && at >= clause);
  const follows = tokens
    .slice(clause)
    .some(({ folded }) => /^(?:потом|затем|тогда|поэтому|тоже|также|там|здесь|после|оттуда)$/u.test(folded));
  if (verb > clause && !follows && !sentence.prepared.vocabulary.functionWords.has(tokens[clause]?.folded ?? "")) {
    cuts.push({ from: 0, to: clause, rule: "first-clause" });
  }
  return cuts;
}

/** The rules, safest first. */
export const russianRules: readonly RussianRule[] = [
  { name: "interrupters", find: betweenCommas },
  { name: "brackets", find: brackets },
  { name: "linking words", find: linkingWords },
  { name: "relative clauses", find: (sentence) => boundedSegments(sentence, "relative", "relative-clause") },
  { name: "participial phrases", find: (sentence) => boundedSegments(sentence, "participle", "participle") },
  { name: "adverbial participles", find: (sentence) => boundedSegments(sentence, "adverbial", "adverbial") },
  { name: "leading adverbial participle", find: leadingAdverbial },
  { name: "additions", find: additions },
  { name: "reasons", find: reasons },
  { name: "independent clauses", find: splitClauses },
];
