import type { Passage } from "../reading/passage.ts";
import type { Token } from "../reading/token.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Numeral } from "./numeral.ts";

/** Words of the thing counted at most, the part after "of" apart. */
const longestPhrase = 7;
/** Function words that may stand before the thing counted ("three other people", "four most likely activities"). */
const softWords = new Set("other more most new own further additional such same".split(" "));
/** Plurals that are verbs of saying too. */
const nounsAndVerbs = /^(?:states|reports|claims|calls|notes|posts|comments|remarks|estimates)$/u;
const notPlural = /(?:ss|us|is|’s|'s)$/u;
const russianAdjective = /(?:ых|их|ые|ие)$/u;
const russianVerb = /\p{L}{3}(?:ит|ет|ут|ют|ат|ят|ил|ил[аио]|ал|ал[аио])$/u;

class PhraseReader {
  private readonly passage: Passage;
  private readonly vocabulary: Vocabulary;
  private readonly sentence: number;

  constructor(passage: Passage, vocabulary: Vocabulary, at: number) {
    this.passage = passage;
    this.vocabulary = vocabulary;
    this.sentence = passage.sentenceOf[at] ?? -1;
  }

  /** Token after the thing counted; `from` itself when nothing is. */
  read(from: number, kind: Numeral["kind"]): number {
    if (this.vocabulary.inflected) return this.readInflected(from);
    if (kind === "vague") return this.readAfterOf(from) ?? from;
    if (kind === "currency" || kind === "unit") return this.readAfterOf(from) ?? from;
    if (kind === "percent") return this.readAfterOf(from) ?? this.readPlain(from, true);
    const to = this.readPlain(from, false);
    if (to === from) return kind === "word" ? this.readPart(from) : from;
    return this.readAfterOf(to) ?? this.withBracket(to);
  }

  /** "two-thirds of voters", "all four of these towns": what it is a part of, if that is a plural. */
  private readPart(from: number): number {
    const to = this.readAfterOf(from) ?? from;
    const last = this.at(to - 1);
    return to > from && last !== undefined && this.isPlural(last) ? to : from;
  }

  private at(index: number): Token | undefined {
    return this.passage.sentenceOf[index] === this.sentence ? this.passage.tokens[index] : undefined;
  }

  private isPlural({ lower, kind }: Token): boolean {
    if (this.vocabulary.plurals.has(lower)) return true;
    return kind === "word" && /\p{L}{2}s$/u.test(lower) && !notPlural.test(lower);
  }

  private isStop(token: Token | undefined): boolean {
    if (token === undefined || token.kind !== "word" || token.text.length < 2) return true;
    const { functionWords, countStops, sayingVerbs, auxiliaries, months, weekdays, adverbs } = this.vocabulary;
    if (softWords.has(token.lower)) return false;
    if (!token.capital && /\p{L}{3}ly$/u.test(token.lower) && token.lower !== "family") return true;
    if (nounsAndVerbs.test(token.lower)) return false;
    const sets = [functionWords, countStops, sayingVerbs, auxiliaries, adverbs];
    if (months.has(token.lower) || weekdays.has(token.lower)) return true;
    return !token.capital && sets.some((set) => set.has(token.lower));
  }

  /** Adjectives and nouns up to a plural; without one nothing is counted, unless `anyNoun`. */
  private readPlain(from: number, anyNoun: boolean): number {
    let to = from;
    while (to < from + longestPhrase && !this.isStop(this.at(to))) {
      const token = this.at(to);
      to += 1;
      if (token?.capital === true && to === from + 1 && !this.vocabulary.demonyms.has(token.lower)) {
        return this.readName(from);
      }
      if (token !== undefined && this.isPlural(token) && !this.goesOn(to)) return to;
      if (anyNoun && token !== undefined && !softWords.has(token.lower)) return to;
    }
    return from;
  }

  /** "police officers", "sales figures": a plural that belongs to the next one. */
  private goesOn(at: number): boolean {
    const next = this.at(at);
    return (
      next !== undefined &&
      !this.isStop(next) &&
      !next.capital &&
      this.isPlural(next) &&
      !/(?:ed|ing)$/u.test(next.lower)
    );
  }

  private readName(from: number): number {
    let to = from;
    while (to < from + longestPhrase + 1) {
      const token = this.at(to);
      const isLink = token !== undefined && token.lower === "of" && this.at(to + 1)?.capital === true;
      if (token?.capital !== true && !isLink) break;
      to += 1;
    }
    const next = this.at(to);
    if (next !== undefined && !this.isStop(next) && this.isPlural(next)) to += 1;
    const last = this.at(to - 1);
    return last !== undefined && this.isPlural(last) ? to : from;
  }

  private readAfterOf(from: number): number | null {
    const link = this.at(from);
    if (link?.lower !== "of") return null;
    let at = from + 1;
    while (at < from + 3 && this.isDeterminer(this.at(at))) at += 1;
    const first = at;
    while (at < first + longestPhrase && !this.isStop(this.at(at))) {
      const token = this.at(at);
      if (token !== undefined && at > first && this.isLooseParticiple(token, at)) break;
      at += 1;
      if (token !== undefined && this.isPlural(token) && !this.goesOn(at)) break;
      if (token?.capital !== true && this.at(at)?.capital === true) break;
    }
    return at > first ? this.withBracket(at) : null;
  }

  /** "… of the system corresponding to": no part of the phrase, as "building" is in "confidence building measures". */
  private isLooseParticiple({ lower, capital }: Token, at: number): boolean {
    const next = this.at(at + 1);
    return !capital && /(?<=\p{L}{3})(?:ing|ed)$/u.test(lower) && (next === undefined || !this.isPlural(next));
  }

  private isDeterminer(token: Token | undefined): boolean {
    if (token === undefined) return false;
    return (
      this.vocabulary.articles.has(token.lower) ||
      this.vocabulary.possessivePronouns.has(token.lower) ||
      /^(?:all|those|these)$/u.test(token.lower)
    );
  }

  /** "12 Associated Rural Banks (ARB)": the abbreviation goes with the name. */
  private withBracket(to: number): number {
    const isBracket = this.at(to)?.text === "(" && /^\p{Lu}{2,8}$/u.test(this.at(to + 1)?.text ?? "");
    return isBracket && this.at(to + 2)?.text === ")" ? to + 3 : to;
  }

  private readInflected(from: number): number {
    let to = from;
    while (to < from + 4) {
      const token = this.at(to);
      if (token === undefined || this.isStop(token) || token.capital || this.vocabulary.prepositions.has(token.lower))
        break;
      if (russianVerb.test(token.lower)) break;
      to += 1;
      if (!russianAdjective.test(token.lower)) return to;
    }
    return from;
  }
}

/** Token after the words that say what a number counts ("16,000 police officers"); `numeral.to` when nothing does. */
export function readCounted(passage: Passage, numeral: Numeral, vocabulary: Vocabulary): number {
  return new PhraseReader(passage, vocabulary, numeral.from).read(numeral.to, numeral.kind);
}
