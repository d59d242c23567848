import type { Mention } from "../people/mention.ts";
import type { MentionIndex } from "../people/mention-index.ts";
import type { Passage } from "../reading/passage.ts";
import type { Token } from "../reading/token.ts";
import { matchPhrase, type Vocabulary } from "../vocabulary/vocabulary.ts";
import { readPhraseAfter, readPhraseBefore } from "./noun-phrase.ts";
import type { ReportingClause, Subject } from "./reporting-clause.ts";

interface Found {
  readonly subject: Subject;
  readonly from: number;
  readonly to: number;
}

/** Tokens that a relative clause or an age between a name and its verb may take. */
const widestGap = 40;
/** Tokens between a Russian verb and its subject ("заявил 30 августа заместитель министра …"). */
const widestInversion = 14;
/** "was told", "is said to": somebody else speaks. */
const passiveWords = /^(?:am|is|are|was|were|be|been|being|'s|'re)$/u;
const openerPattern = /^[,“”"«»„’'—–-]$/u;

class ReportingReader {
  private readonly passage: Passage;
  private readonly mentions: MentionIndex;
  private readonly vocabulary: Vocabulary;

  constructor(passage: Passage, mentions: MentionIndex, vocabulary: Vocabulary) {
    this.passage = passage;
    this.mentions = mentions;
    this.vocabulary = vocabulary;
  }

  read(at: number): ReportingClause | null {
    const token = this.passage.tokens[at];
    if (token === undefined || token.kind !== "word" || (this.passage.quoteOf[at] ?? -1) >= 0) return null;
    const { sayingVerbs, weakSayingVerbs, sayingParticiples } = this.vocabulary;
    // "the United States": a capital inside a sentence is no verb.
    if (token.capital && this.sentence(at - 1) === this.sentence(at) && this.passage.tokens[at - 1]?.kind === "word") {
      return null;
    }
    const strong = sayingVerbs.has(token.lower);
    if (strong || weakSayingVerbs.has(token.lower)) return this.readFinite(at, strong);
    if (sayingParticiples.has(token.lower)) return this.readParticiple(at);
    const length = matchPhrase(this.vocabulary.accordingPhrases, (index) => this.passage.tokens[index]?.lower, at);
    return length === 0 ? null : this.readAccording(at, length);
  }

  private sentence(at: number): number {
    return this.passage.sentenceOf[at] ?? -1;
  }

  private token(at: number, sentence: number): Token | undefined {
    return this.passage.sentenceOf[at] === sentence ? this.passage.tokens[at] : undefined;
  }

  private readFinite(verb: number, strong: boolean): ReportingClause | null {
    const sentence = this.sentence(verb);
    if (passiveWords.test(this.token(verb - 1, sentence)?.lower ?? "")) return null;
    const found = this.subjectBefore(verb, sentence) ?? this.subjectAfter(verb, sentence);
    if (found !== null) {
      const { subject, from, to } = found;
      return { sentence, from, to, verb, form: "finite", strong, adjacent: true, subject };
    }
    if (!strong) return null;
    const subject: Subject = this.standsApart(verb, sentence)
      ? this.remoteSubject(verb, sentence)
      : { kind: "unknown" };
    return { sentence, from: verb, to: verb + 1, verb, form: "finite", strong, adjacent: false, subject };
  }

  /** "came and said", "who came, said": the subject stands further left; after a plain noun it is that noun, unread. */
  private standsApart(verb: number, sentence: number): boolean {
    const { adverbs, auxiliaries, conjunctions, relativePronouns, conjunctionThat } = this.vocabulary;
    let last = verb - 1;
    while (last > verb - 4 && [adverbs, auxiliaries].some((set) => set.has(this.token(last, sentence)?.lower ?? "")))
      last -= 1;
    const token = this.token(last, sentence);
    if (token === undefined || token.kind !== "word") return true;
    return [conjunctions, relativePronouns, conjunctionThat].some((set) => set.has(token.lower));
  }

  private readParticiple(verb: number): ReportingClause {
    const sentence = this.sentence(verb);
    const subject = this.remoteSubject(verb, sentence);
    return { sentence, from: verb, to: verb + 1, verb, form: "participle", strong: true, adjacent: false, subject };
  }

  private readAccording(at: number, length: number): ReportingClause | null {
    const sentence = this.sentence(at);
    const found = this.subjectStartingAt(at + length, sentence, 1);
    if (found === null) return null;
    return {
      sentence,
      from: at,
      to: found.to,
      verb: at,
      form: "according",
      strong: true,
      adjacent: true,
      subject: found.subject,
    };
  }

  private fromMention(mention: Mention, from: number, to: number): Found {
    return { subject: { kind: "person", person: mention.person }, from, to };
  }

  private pronounAt(at: number, sentence: number): Subject | null {
    const lower = this.token(at, sentence)?.lower;
    if (lower === "he" || lower === "он") return { kind: "pronoun", pronoun: "he" };
    if (lower === "she" || lower === "она") return { kind: "pronoun", pronoun: "she" };
    return null;
  }

  private subjectBefore(verb: number, sentence: number): Found | null {
    const { adverbs, auxiliaries } = this.vocabulary;
    let last = verb - 1;
    for (let steps = 0; steps < 4; steps += 1) {
      const lower = this.token(last, sentence)?.lower ?? "";
      if (!adverbs.has(lower) && !auxiliaries.has(lower) && !/\p{L}{3}ly$/u.test(lower)) break;
      if (this.token(last, sentence)?.capital === true && this.token(last - 1, sentence) !== undefined) break;
      last -= 1;
    }
    const token = this.token(last, sentence);
    if (token === undefined || (this.passage.quoteOf[last] ?? -1) >= 0) return null;
    const pronoun = this.pronounAt(last, sentence);
    if (pronoun !== null) return { subject: pronoun, from: last, to: verb + 1 };
    if (this.vocabulary.otherPronouns.has(token.lower)) {
      return { subject: { kind: "unknown" }, from: last, to: verb + 1 };
    }
    const mention = this.mentions.endingAt.get(last + 1) ?? this.mentionReaching(last, sentence);
    if (mention !== undefined) return this.fromMention(mention, mention.start, verb + 1);
    if (token.text === ",") return this.subjectBeforeComma(last, sentence, verb);
    if (token.kind === "mark") return null;
    const phrase = readPhraseBefore(this.passage, last + 1, this.vocabulary);
    return phrase === null ? null : { subject: phrase, from: phrase.from, to: verb + 1 };
  }

  /** "Jane Doe, prosecuting, said": a name of two words or more before a remark between commas. */
  private subjectBeforeComma(last: number, sentence: number, verb: number): Found | null {
    let comma = last - 1;
    while (comma > last - 14 && this.token(comma, sentence)?.text !== ",") comma -= 1;
    if (this.token(comma, sentence)?.text !== "," || (this.passage.quoteOf[comma] ?? -1) >= 0) return null;
    const isName =
      this.token(comma - 1, sentence)?.capital === true && this.token(comma - 2, sentence)?.capital === true;
    const phrase = isName ? readPhraseBefore(this.passage, comma, this.vocabulary) : null;
    return phrase === null ? null : { subject: phrase, from: phrase.from, to: verb + 1 };
  }

  /** A name whose role, age or relative clause reaches up to token `last` ("Smith, who was there, said"). */
  private mentionReaching(last: number, sentence: number): Mention | undefined {
    const closes = /^[,)]$/u.test(this.passage.tokens[last]?.text ?? "");
    const candidates = this.mentions.inSentence(sentence);
    for (let at = candidates.length - 1; at >= Math.max(0, candidates.length - 12); at -= 1) {
      const mention = candidates[at];
      if (mention === undefined || mention.to > last) continue;
      if (last - mention.to > widestGap) return undefined;
      if (mention.end > mention.to && mention.end === last + 1) return mention;
      const next = this.passage.tokens[mention.to]?.text;
      if (this.isOfBody(mention.to, last)) return mention;
      if (closes && (next === "," || next === "(") && !this.hasVerbBetween(mention.to, last)) return mention;
      if (mention.end <= mention.to || mention.end > last + 1) continue;
      return undefined;
    }
    return undefined;
  }

  /** "Jane Doe of Rural Bank said": a body or place between the name and the verb. */
  private isOfBody(from: number, last: number): boolean {
    if (last - from > 7 || !/^(?:of|at|from|in)$/u.test(this.passage.tokens[from]?.lower ?? "")) return false;
    return this.passage.tokens
      .slice(from + 1, last + 1)
      .every(({ capital, lower }) => capital || /^(?:of|the)$/u.test(lower));
  }

  private hasVerbBetween(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) {
      if (this.vocabulary.sayingVerbs.has(this.passage.tokens[at]?.lower ?? "")) return true;
    }
    return false;
  }

  private subjectAfter(verb: number, sentence: number): Found | null {
    const before = this.passage.tokens[verb - 1];
    const isInverted = before === undefined || openerPattern.test(before.text) || this.sentence(verb - 1) !== sentence;
    if (!isInverted && !this.vocabulary.inflected) return null;
    if (!isInverted && this.token(verb - 1, sentence)?.kind === "word") return null;
    const found = this.subjectStartingAt(verb + 1, sentence, this.vocabulary.inflected ? widestInversion : 2);
    return found === null ? null : { ...found, from: verb };
  }

  /** The subject that begins at a token or, after a date or an adverb, within `reach` tokens of it. */
  private subjectStartingAt(first: number, sentence: number, reach: number): Found | null {
    for (let at = first; at < first + reach; at += 1) {
      const token = this.token(at, sentence);
      if (token === undefined || (token.kind === "mark" && !/^[“«"]$/u.test(token.text))) break;
      const pronoun = this.pronounAt(at, sentence);
      if (pronoun !== null) return { subject: pronoun, from: at, to: at + 1 };
      const mention = this.mentions.startingAt.get(at);
      if (mention !== undefined) return this.fromMention(mention, at, mention.to);
    }
    if (this.token(first, sentence)?.kind !== "word") return null;
    const phrase = readPhraseAfter(this.passage, first, this.vocabulary);
    return phrase === null ? null : { subject: phrase, from: first, to: phrase.to };
  }

  /** The subject of a verb that stands apart from it: the first person of the sentence, or the pronoun it opens with. */
  private remoteSubject(verb: number, sentence: number): Subject {
    const first = this.mentions.inSentence(sentence)[0];
    if (first !== undefined && first.from < verb) return { kind: "person", person: first.person };
    const opening = this.passage.sentences[sentence]?.from ?? verb;
    return this.pronounAt(opening, sentence) ?? { kind: "unknown" };
  }
}

/** The reporting clauses of a passage, outside its quotation marks, in order. */
export function findReporting(
  passage: Passage,
  mentions: MentionIndex,
  vocabulary: Vocabulary,
): readonly ReportingClause[] {
  if (vocabulary.sayingVerbs.size === 0) return [];
  const reader = new ReportingReader(passage, mentions, vocabulary);
  return passage.tokens.map((_, at) => reader.read(at)).filter((clause) => clause !== null);
}
