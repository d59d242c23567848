import { type Passage, textBetween } from "../reading/passage.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Subject } from "./reporting-clause.ts";

/** Words of "a spokesman for the ministry of …" at most. */
const longestPhrase = 10;
const prepositions = /^(?:of|for|at|in|from|with|on)$/u;

type Phrase = Extract<Subject, { kind: "phrase" }>;

function toPhrase(passage: Passage, from: number, to: number): Phrase {
  return { kind: "phrase", text: textBetween(passage, from, to), from, to };
}

function isPhraseWord(passage: Passage, at: number, sentence: number, vocabulary: Vocabulary): boolean {
  const token = passage.tokens[at];
  if (token === undefined || passage.sentenceOf[at] !== sentence || (passage.quoteOf[at] ?? -1) >= 0) return false;
  if (token.kind !== "word" && token.kind !== "possessive" && token.kind !== "number") return false;
  if (vocabulary.sayingVerbs.has(token.lower) || vocabulary.relativePronouns.has(token.lower)) return false;
  return !vocabulary.adverbs.has(token.lower) && !vocabulary.otherPronouns.has(token.lower);
}

/** The noun phrase that ends before token `to` ("the report", "a spokesman for the party"), null when none can be told. */
export function readPhraseBefore(passage: Passage, to: number, vocabulary: Vocabulary): Phrase | null {
  const sentence = passage.sentenceOf[to - 1] ?? -1;
  if (vocabulary.inflected) return readInflectedBefore(passage, to, sentence, vocabulary);
  const { articles, possessivePronouns, conjunctions, functionWords, auxiliaries } = vocabulary;
  let start = -1;
  let at = to - 1;
  for (; at >= to - longestPhrase && isPhraseWord(passage, at, sentence, vocabulary); at -= 1) {
    const lower = passage.tokens[at]?.lower ?? "";
    if (articles.has(lower) || possessivePronouns.has(lower)) {
      start = at;
      const before = passage.tokens[at - 1]?.lower ?? "";
      if (!prepositions.test(before) || passage.sentenceOf[at - 1] !== sentence) break;
    } else if (conjunctions.has(lower) || auxiliaries.has(lower)) break;
    else if (functionWords.has(lower) && !prepositions.test(lower)) break;
  }
  if (start >= 0) return toPhrase(passage, start, to);
  const first = at + 1;
  const last = passage.tokens[to - 1];
  const opener = passage.tokens[first];
  if (last === undefined || opener === undefined || first >= to || functionWords.has(opener.lower)) return null;
  const isPlural = /\p{Ll}s$/u.test(last.text) && last.kind === "word";
  // "Jane Doe’s spokesman", "police spokesman"
  if (vocabulary.roleNouns.has(vocabulary.foldNoun(last.lower))) return toPhrase(passage, first, to);
  return last.capital || isPlural ? toPhrase(passage, capitalStart(passage, first, to), to) : null;
}

/** "президент страны заявил": back to the office; else a name in capitals that is no place. */
function readInflectedBefore(passage: Passage, to: number, sentence: number, vocabulary: Vocabulary): Phrase | null {
  const { roleNouns, roleModifiers, foldNoun, places, prepositions, conjunctions } = vocabulary;
  let office = -1;
  for (let at = to - 1; at >= to - longestPhrase && isPhraseWord(passage, at, sentence, vocabulary); at -= 1) {
    const lower = passage.tokens[at]?.lower ?? "";
    if (prepositions.has(lower) || conjunctions.has(lower)) break;
    if (roleNouns.has(foldNoun(lower)) || (office >= 0 && roleModifiers.has(foldNoun(lower)))) office = at;
    else if (office >= 0) break;
  }
  if (office >= 0) return toPhrase(passage, office, to);
  const last = passage.tokens[to - 1];
  if (last?.capital !== true || places.has(foldNoun(last.lower))) return null;
  const from = capitalStart(passage, Math.max(0, to - longestPhrase), to);
  return passage.sentenceOf[from] === sentence ? toPhrase(passage, from, to) : null;
}

/** For a name of capitals, the capitals alone; else the whole. */
function capitalStart(passage: Passage, first: number, to: number): number {
  if (passage.tokens[to - 1]?.capital !== true) return first;
  let from = to - 1;
  while (from > first && (passage.tokens[from - 1]?.capital === true || passage.tokens[from - 1]?.text === "of"))
    from -= 1;
  return passage.tokens[from]?.text === "of" ? from + 1 : from;
}

/** The noun phrase that begins at token `from` ("a spokesman", "представитель министерства"), up to a mark or a verb. */
export function readPhraseAfter(passage: Passage, from: number, vocabulary: Vocabulary): Phrase | null {
  const sentence = passage.sentenceOf[from] ?? -1;
  const { articles, roleNouns, looseRoleNouns, foldNoun, conjunctions, auxiliaries } = vocabulary;
  let to = from;
  let hasHead = false;
  while (to < from + longestPhrase && isPhraseWord(passage, to, sentence, vocabulary)) {
    const lower = passage.tokens[to]?.lower ?? "";
    if (conjunctions.has(lower) || auxiliaries.has(lower)) break;
    hasHead ||= roleNouns.has(foldNoun(lower)) || looseRoleNouns.has(foldNoun(lower));
    to += 1;
  }
  const first = passage.tokens[from];
  if (first === undefined || to === from) return null;
  if (first.capital && !hasHead) {
    let end = from + 1;
    while (end < to && passage.tokens[end]?.capital === true) end += 1;
    return toPhrase(passage, from, end);
  }
  return hasHead || articles.has(first.lower) ? toPhrase(passage, from, to) : null;
}
