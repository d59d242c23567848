import { speechVerbs } from "./lexicon/speech-verbs.ts";
import { wordClass as is } from "./lexicon/word-classes.ts";
import { findMainClause, mainSegment } from "./main-clause.ts";
import { type EnglishSentence, isClass } from "./read-english.ts";

const clauseOpener = /^(?:which|who|whose|where|because|although|though|if|unless|whereas|while|when|whether)$/u;
const leastWords = 4;
/** Signs of markup, code, addresses and file names, which are no sentences. */
const notProse =
  /[{}<>|=\\_*~^•▪◦]|#(?![\p{L}\p{N}])|https?:|www\.|\/[\w.-]+\.(?:js|ts|html|css)|\w\.(?:html|css|jpg|png|pdf|com\/)/u;
const cannotEnd = is.determiner | is.coordinator | is.relative;
const endingWords = /^(?:her|his|that|there|this|these|those|all|some|any|each|both)$/u;
const prepositionThatCannotEnd =
  /^(?:how|why|who|when|where|what|which|of|for|to|against|about|toward|towards|under|through|from|with|into|by|at|between|during|among|amid|until|than|like|per|versus|via|despite|and|as|if|because|while|although|whether|mr|ms|mrs|dr)\.?$/u;

/** The last word outside brackets at the end. */
function lastWord({ tokens, bodyEnd, isBracketed }: EnglishSentence): number {
  let at = Math.min(bodyEnd, tokens.length) - 1;
  while (at >= 0 && (tokens[at]?.kind === "punctuation" || isBracketed[at] === true)) at -= 1;
  return at;
}

function endsWell(sentence: EnglishSentence): boolean {
  const at = lastWord(sentence);
  const word = sentence.tokens[at]?.folded ?? "";
  if (prepositionThatCannotEnd.test(word)) return false;
  return !isClass(sentence, at, cannotEnd) || endingWords.test(word);
}

function beginsWell({ text }: EnglishSentence): boolean {
  return /^[“"«‘']?(?:\p{Lu}|\p{N}|[$€£¥]|\p{Ll}\p{Lu})/u.test(text);
}

/** Commas, dashes and colons that cutting left beside each other or at the edge. */
function isClean(text: string): boolean {
  return !/[,;:]\s*[,;:.?!]|[—–]\s*[—–,]|^[^\p{L}\p{N}]*[,;:—–]|\(\s*\)|\s,|\s[.!?](?:\s|$)/u.test(text);
}

/**
 * "Fraction of time spent on …": where only a form that may be a participle could be the verb, the subject must at least
 * look like one, with an article, a name or a plural.
 */
function hasLikelySubject(sentence: EnglishSentence, start: number, verb: number): boolean {
  if (sentence.finiteness[verb] !== 1) return true;
  for (let at = start; at < verb; at += 1) {
    if (isClass(sentence, at, is.determiner | is.subjectPronoun | is.quantifier)) return true;
    if ((at > 0 && sentence.isName[at] === true) || /[^s]s$/u.test(sentence.tokens[at]?.folded ?? "")) return true;
    if (at === 0 && sentence.isName[0] === true && verb === 1) return true;
  }
  return false;
}

/** A subordinate clause alone ("Because it rained") is no sentence. */
function hasMainClause(sentence: EnglishSentence): boolean {
  const main = findMainClause(sentence);
  if (main === null || !hasLikelySubject(sentence, main.start, main.verb)) return false;
  const segment = sentence.segments[mainSegment(sentence)];
  if (segment === undefined) return false;
  if (segment.kind !== "subordinate" && segment.kind !== "relative") return true;
  let open = 0;
  let verbs = 0;
  sentence.finiteness.forEach((finite, at) => {
    if (finite === 2) verbs += 1;
    if (clauseOpener.test(sentence.tokens[at]?.folded ?? "")) open += 1;
  });
  return verbs > Math.max(1, open);
}

/** True for a text that begins as a sentence does and holds no markup, code or leftover punctuation. */
export function beginsAndReads(sentence: EnglishSentence): boolean {
  return !notProse.test(sentence.text) && beginsWell(sentence) && isClean(sentence.text);
}

/** True for a sentence with subject and finite verb (or an imperative) that begins and ends as one. */
export function isComplete(sentence: EnglishSentence): boolean {
  const words = sentence.tokens.filter(({ kind }) => kind === "word" || kind === "number").length;
  if (words < leastWords || !beginsAndReads(sentence)) return false;
  if (speechVerbs.has(sentence.tokens[lastWord(sentence)]?.folded ?? "") && !/[,"“”«‘']/u.test(sentence.text))
    return false;
  return endsWell(sentence) && hasMainClause(sentence);
}
