import type { Passage } from "../reading/passage.ts";
import type { Token } from "../reading/token.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { type ArticleWords, opensName } from "./article-words.ts";
import { isGivenName, isPatronymic } from "./given-name.ts";
import type { NameRun } from "./name-run.ts";

/** Longest name, words: longer runs of capitals are headlines or lists. */
const longestRun = 7;
const initialPattern = /^(?:\p{Lu}\.)+$/u;
const shoutedPattern = /^[\p{Lu}\p{N}&.’'-]{2,}$/u;
/** "al-Bashir", "d’Estaing": begins small, is a name all the same. */
const smallPrefix = /^(?:al|el|ad|as|an|ar|ul|d|dell)[-’']\p{Lu}/u;
/** "Charles III", "Henry Moss IV". */
const romanNumber = /^(?:I{2,3}|IV|VI{1,3}|IX|XI{0,3}|XIV|XVI{0,3})$/u;
const joinedPattern = /^(\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}{2,})$/u;
const joiningPrefixes = new Set("Mac Fitz Van Von Des Del San Abu".split(" "));

/** A name printed as one word ("JaneDoe") in two, when its second half stands alone elsewhere in the article. */
function splitJoined(text: string, words: ArticleWords): readonly string[] {
  const match = joinedPattern.exec(text);
  const [, first = "", second = ""] = match ?? [];
  const isName = match !== null && !joiningPrefixes.has(first) && words.capital.has(second);
  return isName ? [first, second] : [text];
}

function isShouted(token: Token): boolean {
  return shoutedPattern.test(token.text) && !initialPattern.test(token.text);
}

class RunReader {
  private readonly runs: NameRun[] = [];
  private readonly passage: Passage;
  private readonly vocabulary: Vocabulary;
  private readonly words: ArticleWords;

  constructor(passage: Passage, vocabulary: Vocabulary, words: ArticleWords) {
    this.passage = passage;
    this.vocabulary = vocabulary;
    this.words = words;
  }

  readAll(): readonly NameRun[] {
    const { tokens } = this.passage;
    for (let at = 0; at < tokens.length; ) {
      if (!this.canBegin(at)) {
        at += 1;
        continue;
      }
      const to = this.endOfRun(at);
      const next = tokens[to];
      const leadsToRole =
        next !== undefined &&
        this.isSameClause(at, to) &&
        next.capital &&
        this.isRole(next) &&
        !this.isSurname(to, next);
      if (!leadsToRole) this.push(at, to);
      at = to;
    }
    return this.runs;
  }

  private push(from: number, to: number): void {
    const words = this.passage.tokens.slice(from, to).map(({ text }) => text);
    const shown = words.length === 1 ? splitJoined(words[0] ?? "", this.words) : words;
    if (words.length <= longestRun) this.runs.push({ passage: this.passage.index, from, to, words: shown });
  }

  private isRole({ lower }: Token): boolean {
    return this.vocabulary.roleNouns.has(this.vocabulary.foldNoun(lower));
  }

  private isSameClause(from: number, at: number): boolean {
    const { sentenceOf, quoteOf } = this.passage;
    return sentenceOf[from] === sentenceOf[at] && quoteOf[from] === quoteOf[at];
  }

  private opensSentence(at: number): boolean {
    const before = this.passage.tokens[at - 1];
    return !this.isSameClause(at - 1, at) || before === undefined || /^[“"«„‘'”:(]$/u.test(before.text);
  }

  private isGiven(token: Token): boolean {
    return this.vocabulary.givenNamesHe.has(token.lower) || this.vocabulary.givenNamesShe.has(token.lower);
  }

  private canBegin(at: number): boolean {
    const token = this.passage.tokens[at];
    if (token === undefined || !token.capital || !this.canBelong(at, token)) return false;
    if (!this.opensSentence(at) || this.isGiven(token)) return true;
    const { adverbs, conjunctions, roleModifiers, sayingParticiples } = this.vocabulary;
    const isCommon = [adverbs, conjunctions, roleModifiers, sayingParticiples].some((set) => set.has(token.lower));
    return !isCommon && !this.words.small.has(token.lower);
  }

  private canBelong(at: number, token: Token): boolean {
    const { functionWords, months, weekdays, foldNoun, demonyms } = this.vocabulary;
    if (token.kind !== "word" || isShouted(token)) return false;
    const isMonth = months.has(token.lower) && (/^may$|.{4}/u.test(token.lower) || token.text.endsWith("."));
    if (functionWords.has(token.lower) && !(isMonth && this.followsName(at))) return false;
    if ((isMonth && !this.followsName(at)) || weekdays.has(token.lower)) return false;
    if (this.vocabulary.inflected && this.vocabulary.places.has(foldNoun(token.lower))) return false;
    if (this.isTitle(token.lower) || demonyms.has(foldNoun(token.lower)) || this.isPortfolio(at, token)) return false;
    return !this.isRole(token) || this.isSurname(at, token);
  }

  private followsName(at: number): boolean {
    return opensName(this.passage.tokens[at - 1], this.vocabulary) && this.passage.tokens[at + 1]?.kind !== "number";
  }

  private isTitle(lower: string): boolean {
    const { honorificsHe, honorificsShe, honorificsAny } = this.vocabulary;
    return honorificsHe.has(lower) || honorificsShe.has(lower) || honorificsAny.has(lower);
  }

  /** "Minister of Foreign Affairs …": what the office is for, not the name after it. */
  private isPortfolio(at: number, token: Token): boolean {
    const before = this.passage.tokens[at - 1];
    const { portfolios, prepositions, roleModifiers } = this.vocabulary;
    if (!portfolios.has(token.lower) || before === undefined) return false;
    return prepositions.has(before.lower) || portfolios.has(before.lower) || roleModifiers.has(before.lower);
  }

  /** An office that is a family name in this article: "Tim Cook said", "Cook added". */
  private isSurname(at: number, token: Token): boolean {
    return this.words.families.has(token.lower) && this.passage.tokens[at + 1]?.capital !== true;
  }

  private endOfRun(from: number): number {
    const { tokens } = this.passage;
    let to = from + 1;
    for (;;) {
      const next = tokens[to];
      if (next === undefined || next.kind !== "word" || !this.isSameClause(from, to)) return to;
      if (this.beginsAnother(from, to)) return to;
      if (romanNumber.test(next.text)) return to + 1;
      if ((next.capital || smallPrefix.test(next.text)) && this.canBelong(to, next)) to += 1;
      else {
        const skipped = this.particlesAt(to);
        const name = tokens[to + skipped];
        if (skipped === 0 || name?.capital !== true || !this.canBelong(to + skipped, name)) return to;
        if (!this.isSameClause(from, to + skipped)) return to;
        to += skipped + 1;
      }
    }
  }

  /** Russian, "… Путина Дмитрий Песков": a given name after another word begins a name of its own, unless a patronymic follows. */
  private beginsAnother(from: number, at: number): boolean {
    const { tokens } = this.passage;
    const token = tokens[at];
    if (!this.vocabulary.inflected || token === undefined || !token.capital || tokens[at + 1]?.capital !== true)
      return false;
    const isFirstGiven = isGivenName(tokens[from]?.text ?? "", this.vocabulary);
    return isGivenName(token.text, this.vocabulary) && !isFirstGiven && !isPatronymic(tokens[at + 1]?.text ?? "");
  }

  private particlesAt(at: number): number {
    let count = 0;
    while (count < 3 && this.vocabulary.surnameParticles.has(this.passage.tokens[at + count]?.text ?? "")) count += 1;
    return count;
  }
}

/** Every run of capitalised words of a passage that may be a name; offices, nationalities and dates are no part of it. */
export function findNameRuns(passage: Passage, vocabulary: Vocabulary, words: ArticleWords): readonly NameRun[] {
  return vocabulary.givenNamesHe.size === 0 ? [] : new RunReader(passage, vocabulary, words).readAll();
}
