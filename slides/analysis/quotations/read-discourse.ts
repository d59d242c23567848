import type { PeopleRegister, Pronoun } from "../people/mention.ts";
import { indexMentions, type MentionIndex } from "../people/mention-index.ts";
import type { Passage } from "../reading/passage.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { findReporting } from "./find-reporting.ts";
import { Focus } from "./focus.ts";
import { OfficeIndex } from "./office-index.ts";
import type { ReportingClause } from "./reporting-clause.ts";
import type { Speaker } from "./speaker.ts";

/** Clauses of one sentence looked back over. */
const widestLook = 12;

export interface SpokenClause extends ReportingClause {
  /** The subject, pronouns resolved; null when it cannot be told. */
  readonly speaker: Speaker | null;
}

/** A passage with who is named in it and who says something. */
export interface PassageDiscourse {
  readonly passage: Passage;
  readonly mentions: MentionIndex;
  readonly clauses: readonly SpokenClause[];
  /** Those of one sentence, in order. */
  readonly clausesOf: (sentence: number) => readonly SpokenClause[];
  /** For each sentence, the person it is about; -1 when nobody can be told. */
  readonly subjects: readonly number[];
}

class DiscourseReader {
  private readonly register: PeopleRegister;
  private readonly vocabulary: Vocabulary;
  private readonly offices: OfficeIndex;
  private readonly focus = new Focus();

  constructor(register: PeopleRegister, vocabulary: Vocabulary) {
    this.register = register;
    this.vocabulary = vocabulary;
    this.offices = new OfficeIndex(register, vocabulary);
  }

  read(passage: Passage): PassageDiscourse {
    const mentions = indexMentions(passage, this.register.mentions[passage.index] ?? []);
    const found = findReporting(passage, mentions, this.vocabulary);
    const clauses: SpokenClause[] = [];
    const bySentence: SpokenClause[][] = [];
    const subjects: number[] = [];
    let next = 0;
    for (let sentence = 0; sentence < passage.sentences.length; sentence += 1) {
      const here: SpokenClause[] = [];
      for (; found[next]?.sentence === sentence; next += 1) {
        const clause = found[next];
        if (clause !== undefined) here.push({ ...clause, speaker: this.resolve(passage, clause, here) });
      }
      for (const clause of here) clauses.push(clause);
      bySentence.push(here);
      subjects.push(this.follow(passage, mentions, sentence, here));
    }
    return { passage, mentions, clauses, clausesOf: (sentence) => bySentence[sentence] ?? [], subjects };
  }

  private resolve(
    passage: Passage,
    { subject, sentence }: ReportingClause,
    earlier: readonly SpokenClause[],
  ): Speaker | null {
    if (subject.kind === "person") return { person: subject.person, phrase: "" };
    if (subject.kind === "phrase") return this.fromPhrase(subject.text);
    if (subject.kind === "unknown") return null;
    // "Smith said he agreed": within a sentence the one who spoke first goes on.
    const before = earlier
      .slice(-widestLook)
      .findLast(({ speaker }) => speaker !== null && this.suits(speaker, subject.pronoun))?.speaker;
    return before ?? this.resolvePronoun(subject.pronoun, passage, sentence);
  }

  private resolvePronoun(pronoun: Pronoun, passage: Passage, sentence: number): Speaker | null {
    return this.focus.resolve(pronoun, passage.index, sentence, (speaker) => this.suits(speaker, pronoun));
  }

  /** "the president" is the one person with that office; other phrases stay as printed. */
  private fromPhrase(text: string): Speaker {
    const isDefinite = this.vocabulary.inflected || /^the\s/iu.test(text);
    const person = isDefinite ? this.offices.find(text) : -1;
    return { person, phrase: person < 0 ? text : "" };
  }

  private suits({ person, phrase }: Speaker, pronoun: Pronoun): boolean {
    if (person < 0) return this.offices.namesOffice(phrase);
    const known = this.register.entries[person]?.pronoun ?? null;
    return known === null || known === pronoun;
  }

  /** Notes whom the sentence is about and returns that person, -1 for anybody else. */
  private follow(passage: Passage, mentions: MentionIndex, sentence: number, clauses: readonly SpokenClause[]): number {
    const speaking = clauses.findLast(({ form, adjacent }) => form === "finite" && adjacent) ?? clauses[0];
    if (speaking !== undefined && speaking.form === "finite") return this.note(passage, sentence, speaking.speaker);
    const named = mentions.inSentence(sentence);
    const opening = named[0];
    if (opening === undefined) {
      const person = this.followPronoun(passage, sentence);
      return person >= 0 || speaking === undefined ? person : this.note(passage, sentence, speaking.speaker);
    }
    const isSubject = this.opensSentence(passage, sentence, opening.start);
    if (!isSubject && new Set(named.map(({ person }) => person)).size > 1) return -1;
    return this.note(passage, sentence, { person: opening.person, phrase: "" });
  }

  private note(passage: Passage, sentence: number, speaker: Speaker | null): number {
    this.focus.add({ passage: passage.index, sentence, speaker });
    return speaker?.person ?? -1;
  }

  /** A sentence about "he" or "she": the person spoken of before goes on. */
  private followPronoun(passage: Passage, sentence: number): number {
    const from = passage.sentences[sentence]?.from ?? 0;
    for (let at = from; at < from + 3; at += 1) {
      if (passage.sentenceOf[at] !== sentence || (passage.quoteOf[at] ?? -1) >= 0) return -1;
      const lower = passage.tokens[at]?.lower ?? "";
      const pronoun = /^(?:he|он)$/u.test(lower) ? "he" : /^(?:she|она)$/u.test(lower) ? "she" : null;
      if (pronoun === null) continue;
      const speaker = this.resolvePronoun(pronoun, passage, sentence);
      return speaker === null ? -1 : this.note(passage, sentence, speaker);
    }
    return -1;
  }

  /** Only an adverb, a conjunction or an article stands before the name. */
  private opensSentence(passage: Passage, sentence: number, at: number): boolean {
    const from = passage.sentences[sentence]?.from ?? at;
    if (at - from > 4) return false;
    const { adverbs, conjunctions, articles } = this.vocabulary;
    return passage.tokens
      .slice(from, at)
      .every(
        ({ lower, kind }) => kind === "mark" || adverbs.has(lower) || conjunctions.has(lower) || articles.has(lower),
      );
  }
}

/** Follows an article passage by passage: who is named, who says something, who "he" and "she" are. */
export function readDiscourse(
  passages: readonly Passage[],
  register: PeopleRegister,
  vocabulary: Vocabulary,
): readonly PassageDiscourse[] {
  const reader = new DiscourseReader(register, vocabulary);
  return passages.map((passage) => reader.read(passage));
}
