import { wordClass as is } from "./lexicon/word-classes.ts";
import { type EnglishSentence, isClass } from "./read-english.ts";

/** A stretch of a sentence that reads as a noun phrase: token indices, end exclusive. */
export interface PhraseSpan {
  readonly from: number;
  readonly to: number;
  /** Higher is better; only for ordering. */
  readonly score: number;
  /** True when it is a proper name: capitals but for "of", "and" and the like. */
  readonly isName: boolean;
}

const joining = /^(?:of|for|in|on|against|and|the|between|with|from|at)$/u;
/** What a noun phrase follows: without it, a run of unknown words may hold a verb or end in an adjective. */
const anchor = /^(?:a|an|the|its|their|his|her|our|in|on|of|for|against|about|between|from|with|at|by|.*'s)$/u;
const verbLike = is.be | is.have | is.do | is.modal | is.past | is.participle;
const neverNoun =
  is.pronoun | is.subjectPronoun | is.subordinator | is.relative | is.adverb | is.determiner | is.quantifier;

function isNounish({ tokens, classes, isName, isEnclosed, finiteness }: EnglishSentence, at: number): boolean {
  if (isEnclosed[at] === true || (finiteness[at] ?? 0) > 0) return false;
  if (((classes[at] ?? 0) & neverNoun) !== 0 && tokens[at]?.text !== tokens[at]?.text.toUpperCase()) return false;
  if (isName[at] === true || tokens[at]?.kind === "number") return true;
  if (
    tokens[at]?.kind !== "word" ||
    /^(?:be|been|being|.+'ve|.+'d|.+'ll|sure|able|likely)$/u.test(tokens[at]?.folded ?? "")
  )
    return false;
  const own = classes[at] ?? 0;
  return own === 0 || ((own & is.nominal) !== 0 && (own & (neverNoun | verbLike | is.preposition)) === 0);
}

/** Heads of names that go on with "for", "on", "in": "Center for Security", "Commission on Trade". */
const institutions =
  /^(?:academy|agency|alliance|association|authority|bank|board|bureau|campaign|cent(?:er|re)|chair|college|commission|committee|conference|congress|convention|council|court|department|federation|forum|foundation|fund|group|institute|league|ministry|mission|office|organi[sz]ation|panel|party|partnership|school|service|society|task|treaty|union|university|watch)$/u;

/** Words that may stand before a noun: participles used as adjectives ("streamlined", "leading"). */
function isModifier(sentence: EnglishSentence, at: number): boolean {
  if (sentence.isEnclosed[at] === true || (sentence.finiteness[at] ?? 0) > 0) return false;
  return isClass(sentence, at, is.pastOrParticiple | is.gerund) && isNounish(sentence, at + 1);
}

/** "a lesson U.S. services learned": a name after a common noun begins something else. */
function opensName({ isName, tokens }: EnglishSentence, at: number): boolean {
  const previous = tokens[at - 1];
  return (
    isName[at] === true &&
    isName[at - 1] !== true &&
    previous?.kind === "word" &&
    /^\p{Ll}+$/u.test(previous.text) &&
    !joining.test(previous.folded)
  );
}

/** "of" joins to any noun; "in", "for" and the like to a common noun only, and not to a date or a number. */
function joinsNoun({ tokens, isName, prepared }: EnglishSentence, at: number, end: number): boolean {
  const folded = tokens[at]?.folded ?? "";
  if (folded === "of" || folded === "and") return true;
  if (isName[end - 1] === true && institutions.test(tokens[end - 1]?.folded ?? "")) return true;
  const next = tokens[/^(?:the|a|an)$/u.test(tokens[at + 1]?.folded ?? "") ? at + 2 : at + 1];
  return isName[end - 1] !== true && next?.kind !== "number" && !prepared.vocabulary.dateWords.has(next?.folded ?? "");
}

function extend(sentence: EnglishSentence, from: number): number {
  const { tokens } = sentence;
  let at = from;
  let end = from;
  while (at < sentence.bodyEnd) {
    if (isNounish(sentence, at)) {
      if (at > from && opensName(sentence, at)) break;
      at += 1;
      end = at;
      continue;
    }
    if (isModifier(sentence, at) && at > from) {
      at += 1;
      continue;
    }
    // "of the Ministry": a joining word or two, then a noun again.
    if (tokens[at]?.folded === "the" || !joinsNoun(sentence, at, end)) break;
    let next = at;
    while (next < at + 2 && joining.test(tokens[next]?.folded ?? "") && sentence.isEnclosed[next] !== true) next += 1;
    if (next === at || !isNounish(sentence, next)) break;
    at = next;
  }
  return end;
}

/** "Gears of War 4 runs": a last word that may be the verb of what stands before it. */
function endsInVerb(sentence: EnglishSentence, last: number): boolean {
  if (!isClass(sentence, last, is.present | is.base) || sentence.isName[last] === true) return false;
  const previous = sentence.tokens[last - 1];
  return previous?.kind === "number" || sentence.isName[last - 1] === true || /[^s]s$/u.test(previous?.folded ?? "");
}

/** "stems from the fact", "and measure": a form that is as often a verb, where a verb would stand; or dates alone. */
function holdsVerb(sentence: EnglishSentence, from: number, to: number): boolean {
  const { dateWords, numberWords } = sentence.prepared.vocabulary;
  let names = false;
  for (let at = from; at < to; at += 1) {
    const { folded = "", kind } = sentence.tokens[at] ?? {};
    if (kind === "word" && !dateWords.has(folded) && !numberWords.has(folded)) names = true;
    if (sentence.isName[at] === true) continue;
    const beforePreposition = /^(?:from|in|on|for|with|at|against)$/u.test(sentence.tokens[at + 1]?.folded ?? "");
    if (at > from && isClass(sentence, at, is.present) && beforePreposition) return true;
    if (isClass(sentence, at, is.base) && sentence.tokens[at - 1]?.folded === "and") return true;
  }
  return !names || /'s?$/u.test(sentence.tokens[to - 1]?.folded ?? "");
}

/** The noun phrases of a sentence of 2 to `maxWords` words, the best first: names, early, of a readable length. */
export function topicPhrases(sentence: EnglishSentence, maxWords: number): readonly PhraseSpan[] {
  const found: PhraseSpan[] = [];
  for (let from = 0; from < sentence.bodyEnd; from += 1) {
    if (!isNounish(sentence, from) || sentence.tokens[from]?.kind === "number") continue;
    const to = extend(sentence, from);
    const names = sentence.isName.slice(from, to).filter((name) => name).length;
    // "the ineffectiveness of its …", "fearless systems programming": the phrase goes on.
    const goesOn = sentence.tokens[to]?.folded === "of" || isClass(sentence, to, is.gerund);
    const counted = to - from < 3 && sentence.tokens.slice(from, to).some(({ kind }) => kind === "number");
    const anchored =
      from === 0 || anchor.test(sentence.tokens[from - 1]?.folded ?? "") || sentence.isName[from] === true;
    // "Center for Security and | International Studies": the end of a name that began before.
    const isTail = joining.test(sentence.tokens[from - 1]?.folded ?? "") && sentence.isName[from - 2] === true;
    if (
      anchored &&
      !(isTail && sentence.isName[from] === true) &&
      !goesOn &&
      !counted &&
      !holdsVerb(sentence, from, to) &&
      to - from >= (names > 0 ? 2 : 3) &&
      to - from <= maxWords &&
      !endsInVerb(sentence, to - 1)
    ) {
      const length = to - from >= 3 && to - from <= 8 ? 2 : 0;
      const isName = sentence.tokens
        .slice(from, to)
        .every(({ folded }, at) => sentence.isName[from + at] === true || joining.test(folded));
      found.push({ from, to, score: Math.min(names, 2) + length + (from <= 3 ? 2 : 0), isName });
    }
    from = Math.max(from, to);
  }
  return found.sort((a, b) => b.score - a.score || a.from - b.from);
}
