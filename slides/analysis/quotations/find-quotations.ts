import type { Quotation } from "../analysis.ts";
import type { PeopleRegister } from "../people/mention.ts";
import type { Passage } from "../reading/passage.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { attributePassage, type SpanTokens } from "./attribute-passage.ts";
import type { AttributedSpan } from "./attributed-span.ts";
import { isSpeech, type SpokenBy } from "./is-speech.ts";
import type { PassageDiscourse } from "./read-discourse.ts";
import type { Speaker } from "./speaker.ts";

/** Sentences of the teller between two stretches of one speech at most. */
const widestPause = 1;
/** Share of a passage that a quotation must fill to go on a speech from the passage before. */
const fillsPassage = 0.8;

/** Tokens of an office before the name within it at most. */
const widestOffice = 12;

interface Ending {
  readonly passage: Passage;
  readonly speaker: Speaker | null;
  readonly attribution: string;
  /** The last quotation was left open: the next passage goes on with it. */
  readonly open: boolean;
  /** The passage ended with a quotation or the words that attribute it. */
  readonly quoted: boolean;
}

/** The stretches between marks that the passage and its neighbours bear out, with their tokens. */
function trustedSpans(
  passage: Passage,
  before: Passage | undefined,
  after: Passage | undefined,
): readonly SpanTokens[] {
  const spans: SpanTokens[] = [];
  let token = 0;
  for (const { start, end, opened, closed } of passage.quotes) {
    while ((passage.tokens[token]?.start ?? Number.POSITIVE_INFINITY) < start) token += 1;
    const from = token;
    while ((passage.tokens[token]?.start ?? Number.POSITIVE_INFINITY) < end) token += 1;
    const isLast = end === passage.text.length;
    if (!opened && before?.quotes.at(-1)?.closed !== false) continue;
    if (!closed && isLast && !continues(after)) continue;
    spans.push({ start, end, from, to: token });
  }
  return spans;
}

/** Whether a passage begins inside a quotation: with an opening mark, or with the end of one. */
function continues(passage: Passage | undefined): boolean {
  const first = passage?.quotes[0];
  return first !== undefined && (first.start <= 2 || !first.opened);
}

function sectionOf(passage: Passage): number | undefined {
  return passage.sentences[0]?.sentence.section;
}

/** Inside the office printed before a name (representative of the “ministry” Jane Doe). */
function isPartOfOffice({ mentions }: PassageDiscourse, span: SpanTokens): boolean {
  for (let at = span.from - 1; at > span.from - widestOffice; at -= 1) {
    const mention = mentions.startingAt.get(at);
    if (mention !== undefined && mention.from >= span.to) return true;
  }
  return false;
}

function kindOf(own: AttributedSpan | null): SpokenBy {
  if (own === null) return "nobody";
  if (own.speaker === null) return own.attribution === "" ? "nobody" : "somebody";
  return own.speaker.person < 0 ? "phrase" : "person";
}

class QuotationFinder {
  private readonly discourses: readonly PassageDiscourse[];
  private readonly vocabulary: Vocabulary;
  private ending: Ending | null = null;

  constructor(discourses: readonly PassageDiscourse[], vocabulary: Vocabulary) {
    this.discourses = discourses;
    this.vocabulary = vocabulary;
  }

  readAll(): readonly AttributedSpan[] {
    return this.discourses.flatMap((discourse, at) => this.readPassage(discourse, at));
  }

  private readPassage(discourse: PassageDiscourse, at: number): readonly AttributedSpan[] {
    const { passage } = discourse;
    const spans = trustedSpans(passage, this.discourses[at - 1]?.passage, this.discourses[at + 1]?.passage);
    const attributed = attributePassage(discourse, spans, this.vocabulary);
    const found: AttributedSpan[] = [];
    spans.forEach((span, index) => {
      const own = attributed[index] ?? null;
      const chained = own ?? this.chain(discourse, spans, attributed, found, index);
      const known = chained ?? { passage, ...span, speaker: null, attribution: "" };
      if (isPartOfOffice(discourse, span)) return;
      if (isSpeech(passage, span, kindOf(own), this.vocabulary)) found.push(known);
    });
    this.ending = this.endingOf(discourse, found);
    return found;
  }

  /** A stretch without a clause of its own goes with its neighbour of the same speech. */
  private chain(
    discourse: PassageDiscourse,
    spans: readonly SpanTokens[],
    attributed: readonly (AttributedSpan | null)[],
    found: readonly AttributedSpan[],
    index: number,
  ): AttributedSpan | null {
    const span = spans[index];
    const { passage } = discourse;
    if (span === undefined) return null;
    const last = found.at(-1);
    if (last !== undefined) return this.goesOn(discourse, last, span) ? { ...last, ...span } : null;
    const next = spans[index + 1];
    const nextOwn = attributed[index + 1];
    const isReopened = next !== undefined && /^\W{0,4}$/u.test(passage.text.slice(span.end, next.start));
    if (isReopened && nextOwn !== undefined && nextOwn !== null) return { ...nextOwn, ...span };
    return this.fromPassageBefore(passage, span);
  }

  private goesOn({ passage, subjects }: PassageDiscourse, last: AttributedSpan, span: SpanTokens): boolean {
    const ended = passage.sentenceOf[last.to - 1] ?? 0;
    const begins = passage.sentenceOf[span.from] ?? 0;
    if (begins - ended - 1 > widestPause) return false;
    const opening = passage.sentences[begins]?.start ?? 0;
    const opensSentence = span.start - opening <= 2;
    const between = subjects.slice(ended + 1, opensSentence ? begins : begins + 1);
    if (between.some((person) => person >= 0 && person !== last.speaker?.person)) return false;
    return opensSentence || begins > ended || passage.text.slice(last.end, span.start).length < 6;
  }

  private fromPassageBefore(passage: Passage, span: SpanTokens): AttributedSpan | null {
    const { ending } = this;
    if (ending === null || ending.passage.index !== passage.index - 1) return null;
    if (sectionOf(ending.passage) !== sectionOf(passage) || ending.speaker === null) return null;
    const begins = span.start <= 2;
    const fills = begins && (span.end - span.start) / Math.max(1, passage.text.length) >= fillsPassage;
    const goesOn = begins && ending.quoted && /[.!?…]$/u.test(passage.text.slice(span.start, span.end));
    if (!ending.open && !fills && !goesOn) return null;
    return { passage, ...span, speaker: ending.speaker, attribution: ending.open ? ending.attribution : "" };
  }

  private endingOf({ passage, clauses, subjects }: PassageDiscourse, found: readonly AttributedSpan[]): Ending {
    const last = found.at(-1);
    const lastSentence = passage.sentences.length - 1;
    const open = last !== undefined && last.end === passage.text.length && passage.quotes.at(-1)?.closed === false;
    const spoken = clauses.findLast(({ sentence, speaker }) => sentence === lastSentence && speaker !== null);
    if (last !== undefined && (passage.sentenceOf[last.to - 1] ?? 0) >= lastSentence - 1) {
      const quoted = (passage.sentenceOf[last.to - 1] ?? 0) === lastSentence;
      return { passage, speaker: last.speaker, attribution: last.attribution, open, quoted };
    }
    if (spoken !== undefined) return { passage, speaker: spoken.speaker, attribution: "", open, quoted: false };
    const person = subjects.at(-1) ?? -1;
    return { passage, speaker: person < 0 ? null : { person, phrase: "" }, attribution: "", open, quoted: false };
  }
}

function toQuotation(span: AttributedSpan, { entries }: PeopleRegister): Quotation {
  const { passage, start, end, speaker, attribution } = span;
  const person = speaker === null || speaker.person < 0 ? undefined : entries[speaker.person];
  const text = passage.text.slice(start, end).trim();
  const sentences = passage.sentences
    .slice(passage.sentenceOf[span.from] ?? 0, (passage.sentenceOf[span.to - 1] ?? 0) + 1)
    .map(({ sentence }) => sentence.id);
  const phrase = speaker === null || speaker.phrase === "" ? null : speaker.phrase;
  return { text, speaker: person?.name ?? phrase, role: person?.role ?? null, attribution, sentences };
}

/** The direct quotations of an article with their speakers, in order. */
export function findQuotations(
  discourses: readonly PassageDiscourse[],
  register: PeopleRegister,
  vocabulary: Vocabulary,
): readonly Quotation[] {
  const spans = new QuotationFinder(discourses, vocabulary).readAll();
  return spans.map((span) => toQuotation(span, register));
}
