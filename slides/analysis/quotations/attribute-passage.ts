import { type Passage, textBetween } from "../reading/passage.ts";
import type { Token } from "../reading/token.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { AttributedSpan } from "./attributed-span.ts";
import type { PassageDiscourse, SpokenClause } from "./read-discourse.ts";
import type { Speaker } from "./speaker.ts";

/** Words after the verb that belong to the attribution ("told the paper in a statement"). */
const longestTail = 9;
/** Tokens between a verb such as "called" and the words quoted. */
const widestObject = 8;
/** Clauses of one sentence looked at on either side of a quotation. */
const widestLook = 12;
const joiningMarks = /^[,—–“”"«»„’'-]$/u;

/** Tokens of one stretch between marks. */
export interface SpanTokens {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

interface Attribution {
  readonly speaker: Speaker | null;
  readonly text: string;
}

class PassageAttributor {
  private readonly passage: Passage;
  private readonly clausesOf: PassageDiscourse["clausesOf"];
  private readonly subjects: readonly number[];
  private readonly vocabulary: Vocabulary;

  constructor({ passage, clausesOf, subjects }: PassageDiscourse, vocabulary: Vocabulary) {
    this.passage = passage;
    this.subjects = subjects;
    this.clausesOf = clausesOf;
    this.vocabulary = vocabulary;
  }

  attribute(span: SpanTokens): Attribution | null {
    return this.clauseAfter(span) ?? this.clauseBefore(span) ?? this.clauseLater(span);
  }

  /** The clauses of a sentence around a token, a bounded number on either side. */
  private near(sentence: number | undefined, token: number): readonly SpokenClause[] {
    const all = sentence === undefined ? [] : this.clausesOf(sentence);
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((all[middle]?.verb ?? 0) < token) low = middle + 1;
      else high = middle;
    }
    return all.slice(Math.max(0, low - widestLook), low + widestLook);
  }

  /** `“…,” Smith said` and `“…,” said Smith`. */
  private clauseAfter(span: SpanTokens): Attribution | null {
    let at = span.to;
    while (at < span.to + 4 && joiningMarks.test(this.passage.tokens[at]?.text ?? "")) at += 1;
    const clause = this.near(this.passage.sentenceOf[at], at).find(({ from, to }) => from <= at + 1 && at < to);
    if (clause === undefined || clause.form === "participle" || !this.isNextTo(clause, at)) return null;
    if (this.introducesNext(clause) && this.endsSentence(span)) return null;
    if (clause.sentence !== this.passage.sentenceOf[span.to - 1] && !this.endsOwnSentence(clause)) return null;
    return this.toAttribution(clause, true);
  }

  private isNextTo(clause: SpokenClause, at: number): boolean {
    if (clause.from === at) return true;
    // "…,” then Smith said": an adverb before the subject.
    const lower = this.passage.tokens[at]?.lower ?? "";
    return clause.from <= at + 1 && (this.vocabulary.adverbs.has(lower) || this.vocabulary.articles.has(lower));
  }

  private endsSentence(span: SpanTokens): boolean {
    return /[.!?…]$/u.test(this.passage.text.slice(span.start, span.end));
  }

  /** `“….” Smith said.` is about the quotation; `“….” Smith said he would go.` need not be. */
  private endsOwnSentence(clause: SpokenClause): boolean {
    const end = this.passage.sentences[clause.sentence]?.to ?? 0;
    const rest = this.passage.tokens.slice(Math.max(clause.to, clause.verb + 1), end);
    const { otherPronouns, heWords, sheWords, auxiliaries } = this.vocabulary;
    const sets = [otherPronouns, heWords, sheWords, auxiliaries];
    const isPlain = ({ lower, kind }: Token, at: number) =>
      (kind !== "mark" || at === rest.length - 1) && !sets.some((set) => set.has(lower));
    return rest.length < longestTail && rest.every(isPlain);
  }

  private introducesNext(clause: SpokenClause): boolean {
    for (let at = clause.to; at < clause.to + longestTail; at += 1) {
      if (this.passage.sentenceOf[at] !== clause.sentence) return false;
      const text = this.passage.tokens[at]?.text;
      if (text === ":") return true;
    }
    return false;
  }

  /** `Smith said: “…”`, `Smith said that it was “…”`, `According to Smith, “…”`. */
  private clauseBefore(span: SpanTokens): Attribution | null {
    const sentence = this.passage.sentenceOf[span.from];
    const own = this.near(sentence, span.from).filter(({ to }) => to <= span.from);
    const clause = own.findLast((candidate) => this.governs(candidate, span));
    if (clause !== undefined) return this.toAttribution(clause, false);
    if (own.length > 0 || sentence === undefined) return null;
    if (this.passage.tokens[span.from - 2]?.text === ":") return this.subjectOf(sentence);
    if (sentence === 0) return null;
    const from = this.passage.sentences[sentence]?.from ?? 0;
    if (span.from - from > 1 || this.passage.tokens[from - 1]?.text !== ":") return null;
    const before = this.near(sentence - 1, from).at(-1);
    return before === undefined ? null : this.toAttribution(before, false);
  }

  /** `Smith summed it up: “…”`: whom the sentence is about. */
  private subjectOf(sentence: number): Attribution | null {
    const person = this.subjects[sentence] ?? -1;
    return person < 0 ? null : { speaker: { person, phrase: "" }, text: "" };
  }

  private governs(clause: SpokenClause, span: SpanTokens): boolean {
    if (clause.form === "according") return true;
    const between = this.passage.tokens.slice(clause.to, Math.min(span.from, clause.to + 12));
    if (clause.strong) return true;
    const next = between.find(({ text }) => text !== "," && text !== "—" && text !== "–");
    if (next === undefined || span.from - clause.to <= 2) return true;
    // "Smith called the plan “a gift to the rich.”"
    if (clause.subject.kind !== "phrase" && span.from - clause.to <= widestObject) return true;
    return between.some(({ lower, text }) => text === ":" || this.vocabulary.conjunctionThat.has(lower));
  }

  /** `“…” in that law, Smith said.` */
  private clauseLater(span: SpanTokens): Attribution | null {
    const sentence = this.passage.sentenceOf[span.to] ?? this.passage.sentenceOf[span.to - 1];
    const clause = this.near(sentence, span.to).find(({ from, form }) => from >= span.to && form !== "participle");
    if (clause === undefined || !clause.adjacent) return null;
    const before = this.passage.tokens[clause.from - 1]?.text ?? "";
    const after = this.passage.tokens[clause.to];
    const isTrailing = after === undefined || after.kind === "mark" || this.passage.sentenceOf[clause.to] !== sentence;
    const isSetOff = /^[,”"»—–]$/u.test(before) && (isTrailing || clause.form === "according");
    return isSetOff ? this.toAttribution(clause, false) : null;
  }

  private toAttribution(clause: SpokenClause, withTail: boolean): Attribution {
    const isTold = clause.speaker !== null || clause.subject.kind !== "unknown";
    return { speaker: clause.speaker, text: isTold ? this.print(clause, withTail) : "" };
  }

  /** The clause as printed; after a quotation with its object and place ("wrote in the Daily Monitor"). */
  private print(clause: SpokenClause, withTail: boolean): string {
    const from = clause.from;
    let to = Math.max(clause.to, clause.verb + 1);
    const tells = /^(?:told|tells|tell|asked)$/u.test(this.passage.tokens[clause.verb]?.lower ?? "");
    if ((withTail || tells) && clause.verb + 1 >= clause.to) {
      const isAbout = this.passage.tokens[to]?.lower === "of";
      while (!isAbout && to < clause.to + longestTail && this.isTail(to, clause.sentence)) to += 1;
      if (this.isTail(to, clause.sentence)) to = Math.max(clause.to, clause.verb + 1);
    }
    return textBetween(this.passage, from, to);
  }

  private isTail(at: number, sentence: number): boolean {
    const token = this.passage.tokens[at];
    if (token === undefined || this.passage.sentenceOf[at] !== sentence || token.kind === "mark") return false;
    if ((this.passage.quoteOf[at] ?? -1) >= 0) return false;
    const { conjunctionThat, conjunctions, relativePronouns } = this.vocabulary;
    return !conjunctionThat.has(token.lower) && !conjunctions.has(token.lower) && !relativePronouns.has(token.lower);
  }
}

/** Finds, for each stretch between marks of a passage, the clause of its own sentence that attributes it; null if none. */
export function attributePassage(
  discourse: PassageDiscourse,
  spans: readonly SpanTokens[],
  vocabulary: Vocabulary,
): readonly (AttributedSpan | null)[] {
  const attributor = new PassageAttributor(discourse, vocabulary);
  return spans.map((span) => {
    const found = attributor.attribute(span);
    const { passage } = discourse;
    return found === null ? null : { passage, ...span, speaker: found.speaker, attribution: found.text };
  });
}
