import type { Opener } from "../analysis.ts";
import type { Mention, PeopleRegister, Pronoun } from "../people/mention.ts";
import type { PassageDiscourse } from "../quotations/read-discourse.ts";
import { type Passage, textBetween } from "../reading/passage.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

interface Antecedent {
  readonly person: number;
  readonly name: string;
  readonly source: string;
  readonly section: number;
}

/** Pronouns in a row that may lean on one naming. */
const longestChain = 3;

class OpenerReader {
  private readonly register: PeopleRegister;
  private readonly vocabulary: Vocabulary;
  private antecedent: Antecedent | null = null;
  private chain = 0;

  constructor(register: PeopleRegister, vocabulary: Vocabulary) {
    this.register = register;
    this.vocabulary = vocabulary;
  }

  read(discourse: PassageDiscourse): readonly Opener[] {
    const openers: Opener[] = [];
    const { passage } = discourse;
    passage.sentences.forEach(({ sentence, from, start }, index) => {
      const pronoun = this.pronounAt(passage, from, start);
      const opener = pronoun === null ? null : this.resolve(pronoun, sentence.section);
      if (opener !== null) {
        openers.push({
          sentence: sentence.id,
          pronoun: passage.tokens[from]?.text ?? "",
          name: opener.name,
          source: opener.source,
        });
      }
      this.follow(discourse, index, opener);
    });
    return openers;
  }

  private pronounAt(passage: Passage, at: number, start: number): Pronoun | null {
    const token = passage.tokens[at];
    if (token === undefined || !token.capital || token.start !== start || (passage.quoteOf[at] ?? -1) >= 0) return null;
    if (token.lower === "he" || token.lower === "он") return "he";
    return token.lower === "she" || token.lower === "она" ? "she" : null;
  }

  private resolve(pronoun: Pronoun, section: number): Antecedent | null {
    const { antecedent } = this;
    if (antecedent === null || antecedent.section !== section) return null;
    const known = this.register.entries[antecedent.person]?.pronoun ?? null;
    return known === null || known === pronoun ? antecedent : null;
  }

  /** What the next sentence's pronoun would stand for, given this sentence. */
  private follow(discourse: PassageDiscourse, index: number, opener: Antecedent | null): void {
    const { passage, mentions } = discourse;
    const own = mentions.inSentence(index);
    const sentence = passage.sentences[index];
    if (sentence === undefined) return;
    if (opener !== null) {
      const others = own.some(({ person }) => person !== opener.person && this.couldBe(person, opener.person));
      this.chain += 1;
      this.antecedent = others || this.chain >= longestChain || this.hasStranger(discourse, index) ? null : opener;
      return;
    }
    this.chain = 0;
    this.antecedent = this.subjectOf(discourse, index, own);
  }

  private subjectOf(discourse: PassageDiscourse, index: number, own: readonly Mention[]): Antecedent | null {
    const { passage, subjects, clausesOf } = discourse;
    const person = subjects[index] ?? -1;
    const sentence = passage.sentences[index]?.sentence;
    const mention = own.find((candidate) => candidate.person === person);
    if (person < 0 || sentence === undefined || mention === undefined) return null;
    const speaks = clausesOf(index).some(({ speaker }) => speaker?.person === person);
    if (!speaks && !this.actsAt(passage, mention, index)) return null;
    if (own.some((other) => other.person !== person && this.couldBe(other.person, person))) return null;
    if (this.hasStranger(discourse, index)) return null;
    return { person, name: this.printedName(passage, mention), source: sentence.id, section: sentence.section };
  }

  /** Whether two people could both be meant by one pronoun. */
  private couldBe(a: number, b: number): boolean {
    const first = this.register.entries[a]?.pronoun ?? null;
    const second = this.register.entries[b]?.pronoun ?? null;
    return first === null || second === null || first === second;
  }

  /** The name opens the sentence and a verb follows it: it is the subject. */
  private actsAt(passage: Passage, mention: Mention, index: number): boolean {
    const from = passage.sentences[index]?.from ?? 0;
    if (mention.start !== from) return false;
    const next = passage.tokens[mention.end];
    if (next === undefined || next.kind !== "word") return false;
    const { auxiliaries, sayingVerbs, weakSayingVerbs, adverbs, relativePronouns } = this.vocabulary;
    const sets = [auxiliaries, sayingVerbs, weakSayingVerbs, adverbs, relativePronouns];
    return sets.some((set) => set.has(next.lower)) || /\p{Ll}(?:ed|л|ла)$/u.test(next.lower);
  }

  /** Somebody else who has no name here, or a name that was not recognised, could be meant as well. */
  private hasStranger({ passage, mentions }: PassageDiscourse, index: number): boolean {
    const sentence = passage.sentences[index];
    if (sentence === undefined) return true;
    const covered = new Set<number>();
    for (const { start, end } of mentions.allInSentence(index)) for (let at = start; at < end; at += 1) covered.add(at);
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const token = passage.tokens[at];
      if (token === undefined || token.kind !== "word" || (passage.quoteOf[at] ?? -1) >= 0 || covered.has(at)) continue;
      if (this.vocabulary.roleNouns.has(this.vocabulary.foldNoun(token.lower)) && this.isSingular(passage, at))
        return true;
      if (this.vocabulary.heWords.has(token.lower) && at > sentence.from && token.capital) return true;
      const next = passage.tokens[at + 1];
      if (token.capital && at > sentence.from && next?.capital === true && this.looksLikeName(passage, at)) return true;
    }
    return false;
  }

  private isSingular(passage: Passage, at: number): boolean {
    const before = passage.tokens[at - 1]?.lower ?? "";
    const beforeThat = passage.tokens[at - 2]?.lower ?? "";
    const { articles, possessivePronouns, inflected } = this.vocabulary;
    return inflected || [before, beforeThat].some((lower) => articles.has(lower) || possessivePronouns.has(lower));
  }

  private looksLikeName(passage: Passage, at: number): boolean {
    const { givenNamesHe, givenNamesShe } = this.vocabulary;
    const lower = passage.tokens[at]?.lower ?? "";
    return givenNamesHe.has(lower) || givenNamesShe.has(lower);
  }

  /** With "Mr." and the like when printed so, without an office. */
  private printedName(passage: Passage, { start, from, to }: Mention): string {
    const before = passage.tokens[from - 1]?.lower ?? "";
    const { honorificsHe, honorificsShe, honorificsAny } = this.vocabulary;
    const isTitled = start < from && [honorificsHe, honorificsShe, honorificsAny].some((set) => set.has(before));
    return textBetween(passage, isTitled ? from - 1 : from, to);
  }
}

/** Sentences that open with "He" or "She" where only one person can be meant, with the name to put there. */
export function findOpeners(
  discourses: readonly PassageDiscourse[],
  register: PeopleRegister,
  vocabulary: Vocabulary,
): readonly Opener[] {
  const reader = new OpenerReader(register, vocabulary);
  return discourses.flatMap((discourse) => reader.read(discourse));
}
