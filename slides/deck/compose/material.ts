import type { Analysis, DatedEvent, Person, Quotation } from "../../analysis/analysis.ts";
import type { Article, Sentence, SentenceId, SentenceKind } from "../../article/article.ts";
import { speakingSeconds } from "../../language/speaking-time.ts";
import { countWords } from "../../language/words.ts";
import { type DeckWords, deckWords } from "../deck-words.ts";
import { rankSentences } from "../rank/rank-sentences.ts";
import { headlineFrom } from "../shorten/shorten-headline.ts";
import { shortenSentence } from "../shorten/shorten-sentence.ts";
import { type Passage, sectionPassages } from "./passages.ts";

/** Longest item and longest headline, words. */
export const itemWordLimit = 25;
export const headlineWordLimit = 12;
/** Fewer words than this ("No one was hurt") say too little about the slide under them. */
const leastHeadlineWords = 5;
/** Kinds of sentences that are running text and may be shortened to a statement. */
const proseKinds: ReadonlySet<SentenceKind> = new Set(["standfirst", "paragraph", "list-item", "quotation", "caption"]);
/** Items up to this length are preferred: the promised median. */
const comfortableItemWords = 14;

/** A wording that may stand on a slide, with the sentences it is taken from. */
export interface Candidate {
  readonly text: string;
  readonly sources: readonly SentenceId[];
}

/**
 * Everything the composer asks about an article, computed once and on demand: the composer tries several lengths, and
 * shortening is its dearest step.
 */
export interface Material {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly words: DeckWords;
  readonly sentence: (id: SentenceId) => Sentence;
  /** Weight for a listener, 0 to 1; 0 for text that is never ranked. */
  readonly rank: (id: SentenceId) => number;
  /** Time to say the sentence, seconds. */
  readonly seconds: (id: SentenceId) => number;
  /** Faithful shortenings that stand alone, best first; empty when there is none. */
  readonly statements: (id: SentenceId) => readonly Candidate[];
  /** Faithful assertions or topic phrases of at most twelve words, best first. */
  readonly headlines: (id: SentenceId) => readonly Candidate[];
  /** The date a sentence states, relative ones ("next year") left out; null when it has none. */
  readonly eventOf: (id: SentenceId) => DatedEvent | null;
  /** Passages of each section, by its index in the article. */
  readonly passages: readonly (readonly Passage[])[];
  /** Quotations a sentence belongs to. */
  readonly quotesOf: (id: SentenceId) => readonly Quotation[];
}

function memoise<T>(compute: (id: SentenceId) => T): (id: SentenceId) => T {
  const known = new Map<SentenceId, T>();
  return (id) => {
    const value = known.get(id) ?? compute(id);
    known.set(id, value);
    return value;
  };
}

/** True when a sentence is somebody's direct speech and does not itself say whose: it may not stand as a plain item. */
function isBareSpeech(sentence: Sentence, quotes: readonly Quotation[]): boolean {
  return quotes.some(({ text, attribution, sentences }) => {
    if (attribution !== "" && sentence.text.includes(attribution)) return false;
    if (sentences.length > 1) return true;
    return text.length > sentence.text.length * 0.6;
  });
}

/** A sentence as it may be shortened: who "he" is in "he said" is put in its place, with the sentence that names him. */
interface Wording {
  readonly text: string;
  readonly sources: readonly SentenceId[];
}

const leaningOpening =
  /^(?:he|she|it|they|this|that|these|those|his|her|their|its|such|so|also|but|and|however|он|она|оно|они|это|этот|эта|эти|но|также)(?![\p{L}’'])/iu;

/**
 * True for a wording that nobody can take for one that leans on another, and that is short by the plainest count: runs of
 * characters between blanks, a lone dash included.
 */
function isPlain(wording: string, maxWords: number): boolean {
  return !leaningOpening.test(wording) && wording.split(/\s+/u).length <= maxWords;
}

/** True for a wording that opens with a quotation mark: direct speech, which neither headlines nor sums up. */
export function isDirectSpeech({ text }: Candidate): boolean {
  return /^[“”"„«‘'‹]/u.test(text);
}

/** "He said", "said she": the pronoun is the only one who speaks. Not "Mr Reeves said he thought". */
const speakingPronoun = /^(?:he|she|they|он|она|они)(?![\p{L}])|(?<![\p{L}])(?:he|she|they|он|она|они)$/iu;

function nameSpeaker(sentence: Sentence, quotes: readonly Quotation[], people: readonly Person[]): Wording {
  const plain = { text: sentence.text, sources: [sentence.id] };
  for (const { attribution, speaker } of quotes) {
    const named = people.find(({ name }) => name === speaker)?.sentences[0];
    if (speaker === null || named === undefined || !speakingPronoun.test(attribution)) continue;
    const naming = attribution.replace(speakingPronoun, () => speaker);
    const text = sentence.text.replace(attribution, () => naming);
    if (text !== sentence.text) return { text, sources: [...new Set([named, sentence.id])] };
  }
  return plain;
}

/** Puts comfortable lengths first, keeping the shortener's order otherwise. */
function preferComfortable(candidates: readonly Candidate[]): readonly Candidate[] {
  const isComfortable = ({ text }: Candidate) => countWords(text) <= comfortableItemWords;
  return [...candidates.filter(isComfortable), ...candidates.filter((candidate) => !isComfortable(candidate))];
}

function indexQuotes(analysis: Analysis): (id: SentenceId) => readonly Quotation[] {
  const bySentence = new Map<SentenceId, Quotation[]>();
  for (const quote of analysis.quotes) {
    for (const id of quote.sentences) bySentence.set(id, [...(bySentence.get(id) ?? []), quote]);
  }
  return (id) => bySentence.get(id) ?? [];
}

function findSentence(sentences: ReadonlyMap<SentenceId, Sentence>, id: SentenceId): Sentence {
  const sentence = sentences.get(id);
  if (sentence === undefined) throw new Error(`No sentence ${id} in this article`);
  return sentence;
}

/** Gathers what the composer needs of an article. `pictures` are the `src` values whose bytes are at hand. */
export function gatherMaterial(article: Article, analysis: Analysis, pictures: ReadonlySet<string>): Material {
  const sentences = new Map(article.sentences.map((sentence) => [sentence.id, sentence]));
  const ranks = rankSentences(article, analysis);
  const openers = new Map(analysis.openers.map((opener) => [opener.sentence, opener]));
  const quotesOf = indexQuotes(analysis);
  const dated = analysis.events.filter(({ relative }) => !relative);
  const events = new Map([...dated].reverse().map((event) => [event.sentence, event]));
  const sentence = (id: SentenceId) => findSentence(sentences, id);
  const derive = (id: SentenceId, write: typeof shortenSentence, maxWords: number): readonly Candidate[] => {
    const quotes = quotesOf(id);
    if (!proseKinds.has(sentence(id).kind) || isBareSpeech(sentence(id), quotes)) return [];
    const { text, sources } = nameSpeaker(sentence(id), quotes, analysis.people);
    const opener = openers.get(id) ?? null;
    const wordings = write({ text, language: article.language, maxWords, opener });
    return wordings
      .filter((wording) => isPlain(wording, maxWords))
      .map((statement) => ({
        text: statement,
        sources:
          opener !== null && statement.startsWith(opener.name) ? [...new Set([opener.source, ...sources])] : sources,
      }));
  };
  return {
    article,
    analysis,
    words: deckWords(article.language),
    sentence,
    rank: (id) => ranks.get(id) ?? 0,
    seconds: memoise((id) => speakingSeconds(sentence(id).text, article.language)),
    statements: memoise((id) => preferComfortable(derive(id, shortenSentence, itemWordLimit))),
    headlines: memoise((id) =>
      derive(id, headlineFrom, headlineWordLimit).filter(
        (candidate) => !isDirectSpeech(candidate) && countWords(candidate.text) >= leastHeadlineWords,
      ),
    ),
    eventOf: (id) => events.get(id) ?? null,
    passages: article.sections.map((section) => sectionPassages(section, pictures)),
    quotesOf,
  };
}
