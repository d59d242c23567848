import type { Passage } from "../reading/passage.ts";
import type { Token } from "../reading/token.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { RoleSpan } from "./role-span.ts";

/** Words of a role at most; longer ones are not roles but descriptions gone astray. */
const longestRole = 45;
/** Words within which the office itself must be named. */
const longestHead = 10;
const endingMarks = /^[“”"«»„;:—–?!]$/u;

class RoleReader {
  private readonly passage: Passage;
  private readonly vocabulary: Vocabulary;
  private readonly sentence: number;

  constructor(passage: Passage, vocabulary: Vocabulary, sentence: number) {
    this.passage = passage;
    this.vocabulary = vocabulary;
    this.sentence = sentence;
  }

  read(name: number): RoleSpan | null {
    const from = this.start(name);
    if (from < 0 || !this.namesOffice(from)) return null;
    let to = from;
    while (to - from < longestRole && !this.endsAt(to)) to += 1;
    if (to - from >= longestRole) return null;
    const closing = this.at(to);
    return { from, to, end: closing?.text === "," ? to + 1 : to };
  }

  private at(index: number): Token | undefined {
    return this.passage.sentenceOf[index] === this.sentence ? this.passage.tokens[index] : undefined;
  }

  /** The token after the comma, an age and its comma stepped over; -1 when no comma follows the name. */
  private start(name: number): number {
    if (this.at(name)?.text !== ",") return -1;
    const isAge = this.at(name + 1)?.kind === "number" && this.at(name + 2)?.text === ",";
    const from = isAge ? name + 3 : name + 1;
    return /^(?:now|then)$/u.test(this.at(from)?.lower ?? "") ? from + 1 : from;
  }

  private namesOffice(from: number): boolean {
    const { relativePronouns, functionWords, articles, possessivePronouns, foldNoun } = this.vocabulary;
    const first = this.at(from);
    if (first === undefined || first.kind !== "word" || relativePronouns.has(first.lower)) return false;
    // "Smith, his secretary, and": more likely the next of a list; "Smith, playing the king,": no office.
    if (first.lower === "and" || first.lower === "or") return false;
    if (possessivePronouns.has(first.lower) && !this.vocabulary.inflected) return false;
    if (/ing$/u.test(first.lower) && !this.vocabulary.roleModifiers.has(first.lower)) return false;
    if (/^(?:one|two|some|among)$/u.test(first.lower) && this.at(from + 1)?.lower === "of")
      return first.lower === "one";
    for (let at = from; at < from + longestHead; at += 1) {
      const token = this.at(at);
      if (token === undefined || token.kind === "mark" || this.isVerb(token)) return false;
      const isTitleOfNext = token.capital && this.at(at + 1)?.capital === true;
      if (this.vocabulary.roleNouns.has(foldNoun(token.lower))) return !isTitleOfNext;
      if (this.vocabulary.looseRoleNouns.has(foldNoun(token.lower))) return true;
      const isSmallWord = articles.has(token.lower);
      if (functionWords.has(token.lower) && !isSmallWord && !/^(?:once|most|and)$/u.test(token.lower)) {
        return false;
      }
    }
    return false;
  }

  private isVerb(token: Token): boolean {
    const { sayingVerbs, weakSayingVerbs, auxiliaries } = this.vocabulary;
    if (token.capital || token.kind !== "word") return false;
    return sayingVerbs.has(token.lower) || weakSayingVerbs.has(token.lower) || auxiliaries.has(token.lower);
  }

  private endsAt(index: number): boolean {
    const token = this.at(index);
    if (token === undefined || endingMarks.test(token.text) || token.text === "(") return true;
    if (token.text === ".") return true;
    if (token.text === ",") return !this.goesOnAfter(index);
    if (token.kind !== "word") return token.text === "-" && !token.glued;
    if (this.vocabulary.adverbs.has(token.lower) && !this.vocabulary.inflected) return true;
    return this.isVerb(token) || this.vocabulary.relativePronouns.has(token.lower);
  }

  /** "director of the institute, a think tank in Washington, DC, told": commas that do not close the role. */
  private goesOnAfter(comma: number): boolean {
    const before = this.at(comma - 1);
    const next = this.at(comma + 1);
    const afterNext = this.at(comma + 2);
    if (before?.capital !== true || next === undefined) return false;
    if (this.isPlace(next)) {
      return afterNext === undefined || /^[,.]$/u.test(afterNext.text) || this.isVerb(afterNext);
    }
    if (next.capital && this.isNameInParts(comma)) return true;
    return /^(?:a|an)$/u.test(next.lower) && !this.vocabulary.inflected;
  }

  /** "the Science, Technology and Society program": a comma inside one name. */
  private isNameInParts(comma: number): boolean {
    let at = comma + 1;
    while (at < comma + 4 && this.at(at)?.capital === true) at += 1;
    return at > comma + 1 && this.at(at)?.lower === "and" && this.at(at + 1)?.capital === true;
  }

  private isPlace(token: Token): boolean {
    return (
      token.capital &&
      (this.vocabulary.places.has(this.vocabulary.foldNoun(token.lower)) || /^\p{Lu}{2}$/u.test(token.text))
    );
  }
}

/**
 * The role set off by a comma after a name that ends before token `name` ("…, director of the institute in Boston, MA,"),
 * up to the comma that closes it or the verb that follows; null if none.
 */
export function readRoleAfter(passage: Passage, name: number, vocabulary: Vocabulary): RoleSpan | null {
  const sentence = passage.sentenceOf[name];
  if (sentence === undefined || sentence !== passage.sentenceOf[name - 1]) return null;
  return new RoleReader(passage, vocabulary, sentence).read(name);
}
