import { phraseLength } from "../../phrase-table.ts";
import { bareConnectives, connectives } from "../lexicon/phrases.ts";
import { speechVerbs } from "../lexicon/speech-verbs.ts";
import { wordClass as is } from "../lexicon/word-classes.ts";
import { type EnglishSentence, isClass } from "../read-english.ts";

/** Something at the beginning of a sentence that is not its statement: its length in tokens, 0 when there is none. */
export interface OpeningRule {
  readonly name: string;
  readonly lengthAt: (sentence: EnglishSentence, at: number) => number;
}

const most = 5;
const longestDateline = 9;

/** "However, ", "But in any case, ": links to the sentence before, with their comma if they have one. */
function connective(sentence: EnglishSentence, at: number): number {
  const word = (index: number) => sentence.tokens[index]?.folded;
  const length = phraseLength(connectives, word, at);
  if (length > 0 && word(at + length) === ",") return length + 1;
  const bare = phraseLength(bareConnectives, word, at);
  const next = at + bare;
  if (bare === 0 || sentence.tokens[next]?.kind === "punctuation") return 0;
  // "So many", "also known", "then-minister": the next word must open a clause.
  const opens =
    is.determiner | is.pronoun | is.subjectPronoun | is.quantifier | is.subordinator | is.preposition | is.gerund;
  const first = word(at) ?? "";
  if (first === "so" && /^(?:far|much|many|little|few|long|that)$/u.test(word(next) ?? "")) return 0;
  const loose = /^(?:but|and|plus)$/u.test(first);
  return loose || isClass(sentence, next, opens) || sentence.isName[next] === true ? bare : 0;
}

/** "LONDON — ", "PARIS, France (AFP) - ": where and by whom a report was filed. */
function dateline({ tokens }: EnglishSentence, at: number): number {
  if (at !== 0 || !/^\p{Lu}[\p{Lu}.'-]+$/u.test(tokens[0]?.text ?? "")) return 0;
  for (let index = 1; index < Math.min(longestDateline, tokens.length); index += 1) {
    const { text = "", kind, start } = tokens[index] ?? {};
    const spaced = (tokens[index - 1]?.end ?? 0) < (start ?? 0);
    if (/^(?:[—–]|-|--+)$/u.test(text) && spaced) return index + 1;
    if (!(kind === "word" && /^\p{Lu}/u.test(text)) && !/^[,()./]$/u.test(text)) return 0;
  }
  return 0;
}

/** "Other experts said …": others than those before. */
function other(sentence: EnglishSentence, at: number): number {
  if (sentence.tokens[at]?.folded !== "other") return 0;
  const speaks = sentence.tokens.slice(at + 2, at + 6).some(({ folded }) => speechVerbs.has(folded));
  return speaks && !isClass(sentence, at + 1, is.be | is.have) ? 1 : 0;
}

/** What may stand before a statement, tried again and again from the beginning. */
export const openingRules: readonly OpeningRule[] = [
  { name: "connective", lengthAt: connective },
  { name: "dateline", lengthAt: dateline },
  { name: "other", lengthAt: other },
];

/** Index of the token with which the statement begins. A negation, hedge or attribution before it is never passed over. */
export function statementStart(sentence: EnglishSentence): number {
  const { negations, hedges, attributions } = sentence.prepared;
  const guards = [...negations, ...hedges, ...attributions].map(({ from }) => from);
  let at = 0;
  for (let count = 0; count < most; count += 1) {
    const from = at;
    const length = openingRules.reduce((found, rule) => (found > 0 ? found : rule.lengthAt(sentence, from)), 0);
    if (length === 0 || guards.some((guard) => guard < from + length)) break;
    at += length;
  }
  return at;
}
