import type { Cut } from "../../cut.ts";
import { awaitsVerb, tailEnd } from "../extents.ts";
import { intensifiers } from "../lexicon/phrases.ts";
import { wordClass as is } from "../lexicon/word-classes.ts";
import { isClass } from "../read-english.ts";
import type { Reading } from "../reading.ts";

const vowelSound = /^(?:[aeio]|u(?!ni|se|su|ti|ro|k))/u;

const links = new Set("also therefore thus hence moreover furthermore consequently".split(" "));

/** A denial or a condition before `at`: there, the weaker word would make the claim stronger. */
function hasNegationBefore({ prepared }: Reading, at: number): boolean {
  const conditions = prepared.hedges.filter(({ phrase }) => /^(?:if|unless|provided|even if|only)$/u.test(phrase));
  return [...prepared.negations, ...conditions].some(({ from }) => from < at);
}

/** Adverbs that only strengthen or link ("very", "also"), where leaving them out says no more than before. */
export function weakWords(reading: Reading): readonly Cut[] {
  const { tokens } = reading;
  const cuts: Cut[] = [];
  tokens.forEach(({ folded }, at) => {
    if (!intensifiers.has(folded) || reading.isEnclosed[at] === true || at === 0 || at + 1 >= reading.bodyEnd) return;
    const next = tokens[at + 1];
    if (next === undefined || next.kind !== "word" || hasNegationBefore(reading, at)) return;
    // "— especially managers": it opens an addition.
    if (tokens[at - 1]?.kind === "punctuation") return;
    const previous = tokens[at - 1]?.folded ?? "";
    if (
      /^(?:but|so|as|how|too|not|the|even|only|and|more|most|less|of|very)$/u.test(previous) ||
      isClass(reading, at + 1, is.preposition | is.coordinator | is.subordinator)
    )
      return;
    const article = previous === "a" || previous === "an";
    if (article && vowelSound.test(next.folded) !== (previous === "an")) return;
    cuts.push({ from: at, to: at + 1, rule: links.has(folded) ? "linking-word" : "weak-word" });
  });
  return cuts;
}

/** "…, both geographically and strategically": a pair of adverbs. */
export function adverbPairs(reading: Reading): readonly Cut[] {
  const { tokens } = reading;
  const cuts: Cut[] = [];
  tokens.forEach(({ folded }, at) => {
    if (folded !== "both" || reading.isEnclosed[at] === true) return;
    const pair =
      tokens[at + 1]?.folded.endsWith("ly") === true &&
      tokens[at + 2]?.folded === "and" &&
      tokens[at + 3]?.folded.endsWith("ly") === true;
    if (!pair) return;
    const opened = tokens[at - 1]?.text === ",";
    const closed = tokens[at + 4]?.text === ",";
    cuts.push({ from: opened ? at - 1 : at, to: opened && closed ? at + 5 : at + 4, rule: "adverb-pair" });
  });
  return cuts;
}

const emptyHeads =
  /^(?:way|thing|things|something|someone|system|kind|sort|type|place|person|one|move|step|result|problem|question|process|time|day|year|moment|point|reason|case|situation|number|lot|bit|part|man|woman|people|world|area|fact|idea|sense|feature|set|group|series|range|tool|form|language|trace)$/u;

/** "a multi-front strategy that involves …" at the end: the clause may go where the noun says enough without it. */
export function attributiveTails(reading: Reading): readonly Cut[] {
  const { tokens, main, segments } = reading;
  const cuts: Cut[] = [];
  segments.forEach((segment, index) => {
    for (let at = Math.max(segment.start, main.verb + 4); at < segment.end; at += 1) {
      if (!/^(?:that|which)$/u.test(tokens[at]?.folded ?? "") || reading.isEnclosed[at] === true) continue;
      const head = at - 1;
      if (
        emptyHeads.test(tokens[head]?.folded ?? "") ||
        (reading.classes[head] ?? 0) & ~(is.nominal | is.base | is.present)
      )
        continue;
      const article = [head - 2, head - 3].find((place) => /^(?:a|an)$/u.test(tokens[place]?.folded ?? ""));
      const negated =
        hasNegationBefore(reading, at) ||
        tokens
          .slice(main.verb, at)
          .some(({ folded }) => /^(?:such|first|only|last|most|so|as|every|any|if)$/u.test(folded));
      const end = tailEnd(reading, index);
      const follows = (reading.finiteness[at + 1] ?? 0) > 0;
      if (
        article === undefined ||
        awaitsVerb(reading, at) ||
        negated ||
        end === null ||
        !follows ||
        article <= main.verb
      )
        continue;
      cuts.push({ from: at, to: end, rule: "attributive-tail" });
      break;
    }
  });
  return cuts;
}
