import type { Analysis, DatedEvent, Opener, Quotation } from "../../analysis/analysis.ts";
import type { Article, Sentence, SentenceId, SentenceKind } from "../../article/article.ts";
import { contentWords } from "../../language/content-words.ts";
import { speakingSeconds } from "../../language/speaking-time.ts";
import { countWords } from "../../language/words.ts";
import { type DeckWords, deckWords } from "../deck-words.ts";
import { rankSentences } from "../rank/rank-sentences.ts";
import { findTopics } from "../shorten/find-topics.ts";
import { orderAssertions } from "../shorten/shorten-headline.ts";
import { shortenForSlide } from "../shorten/shorten-sentence.ts";
import { standsAlone } from "../shorten/stands-alone.ts";
import { type Candidate, headlineWordLimit, itemWordLimit, type Speech } from "./candidate.ts";
import { findSpeech } from "./find-speech.ts";
import { type Passage, sectionPassages } from "./passages.ts";
import { findQuotePieces, type QuotePiece } from "./quote-pieces.ts";
import { bareSpeech, isBareSpeech, isDirectSpeech, wordingOf } from "./sentence-wording.ts";

/** Fewer words than this ("No one was hurt") say too little about the slide under them. */
const leastHeadlineWords = 5;
/** Kinds of sentences that are running text and may be shortened to a statement. */
const proseKinds: ReadonlySet<SentenceKind> = new Set(["standfirst", "paragraph", "list-item", "quotation", "caption"]);
/** Items up to this length are preferred: the promised median. */
const comfortableItemWords = 14;

/**
 * Everything the composer asks about an article, computed once and on demand: the composer tries several lengths, and
 * shortening is its dearest step.
 */
export interface Material {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly words: DeckWords;
  /** An opening with nothing to show may be spoken over the cover. */
  readonly coverSpeaks: boolean;
  readonly sentence: (id: SentenceId) => Sentence;
  /** Weight for a listener, 0 to 1; 0 for text that is never ranked. */
  readonly rank: (id: SentenceId) => number;
  /** Time to say the sentence, seconds. */
  readonly seconds: (id: SentenceId) => number;
  /** Faithful shortenings that stand alone, best first; empty when there is none. */
  readonly statements: (id: SentenceId) => readonly Candidate[];
  /** The same, and where there is none, wordings that stand among others on a slide. */
  readonly lines: (id: SentenceId) => readonly Candidate[];
  /** True when a sentence can be understood without those before it. */
  readonly standsAlone: (id: SentenceId) => boolean;
  /** Faithful assertions of at most twelve words, best first. */
  readonly headlines: (id: SentenceId) => readonly Candidate[];
  /** What of a quotation a slide can carry, best first. */
  readonly pieces: (quote: Quotation) => readonly QuotePiece[];
  /** What a sentence from the middle of a quotation says, as direct speech; at most one. */
  readonly speech: (id: SentenceId) => readonly Speech[];
  /** Noun phrases of a sentence that can name what a slide is about. */
  readonly topics: (id: SentenceId) => readonly Candidate[];
  /** Stems of the words that carry a sentence's topic. */
  readonly stems: (id: SentenceId) => ReadonlySet<string>;
  /** Number of sentences of the article that hold a stem, and of all its sentences that are running text. */
  readonly stemFrequency: (stem: string) => number;
  readonly proseCount: number;
  /** The date a sentence states, relative ones ("next year") left out; null when it has none. */
  readonly eventOf: (id: SentenceId) => DatedEvent | null;
  /** Passages of each section, by its index in the article. */
  readonly passages: readonly (readonly Passage[])[];
  /** Quotations a sentence belongs to. */
  readonly quotesOf: (id: SentenceId) => readonly Quotation[];
}

function memoise<K, T>(compute: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
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

/** How many sentences of running text hold a stem; counted when first asked for. */
function countFrequencies(
  prose: readonly Sentence[],
  stems: (id: SentenceId) => ReadonlySet<string>,
): (stem: string) => number {
  let counts: Map<string, number> | null = null;
  return (stem) => {
    if (counts === null) {
      counts = new Map();
      for (const { id } of prose) for (const found of stems(id)) counts.set(found, (counts.get(found) ?? 0) + 1);
    }
    return counts.get(stem) ?? 0;
  };
}

function findSentence(sentences: ReadonlyMap<SentenceId, Sentence>, id: SentenceId): Sentence {
  const sentence = sentences.get(id);
  if (sentence === undefined) throw new Error(`No sentence ${id} in this article`);
  return sentence;
}

interface ShorteningContext {
  readonly article: Article;
  readonly analysis: Analysis;
  /** Those the sentence belongs to. */
  readonly quotes: readonly Quotation[];
  readonly opener: Opener | null;
}

/** What of a sentence may stand on a slide: standing alone, and where nothing does, among other lines. */
function shortenOne(
  sentence: Sentence,
  { article, analysis, quotes, opener }: ShorteningContext,
): { readonly standing: readonly Candidate[]; readonly leaning: readonly Candidate[] } {
  if (!proseKinds.has(sentence.kind) || isBareSpeech(sentence, quotes)) return { standing: [], leaning: [] };
  const { text, sources } = wordingOf(sentence, quotes, analysis.people);
  const shortened = shortenForSlide({ text, language: article.language, maxWords: itemWordLimit, opener });
  const sourcesOf = (wording: string) =>
    opener !== null && wording.startsWith(opener.name) ? [...new Set([opener.source, ...sources])] : sources;
  const toCandidates = (wordings: readonly string[]) =>
    preferComfortable(
      wordings
        .filter((wording) => isPlain(wording, itemWordLimit))
        .map((wording) => ({ text: wording, sources: sourcesOf(wording) })),
    );
  return { standing: toCandidates(shortened.standing), leaning: toCandidates(shortened.leaning) };
}

/** Gathers what the composer needs of an article. `pictures` are the `src` values whose bytes are at hand. */
export function gatherMaterial(article: Article, analysis: Analysis, pictures: ReadonlySet<string>): Material {
  const sentences = new Map(article.sentences.map((sentence) => [sentence.id, sentence]));
  const ranks = rankSentences(article, analysis);
  const openers = new Map(analysis.openers.map((opener) => [opener.sentence, opener]));
  const rank = (id: SentenceId) => ranks.get(id) ?? 0;
  const quotesOf = indexQuotes(analysis);
  const dated = analysis.events.filter(({ relative }) => !relative);
  const events = new Map([...dated].reverse().map((event) => [event.sentence, event]));
  const sentence = (id: SentenceId) => findSentence(sentences, id);
  const stems = memoise((id: SentenceId) => new Set(contentWords(sentence(id).text, article.language)));
  const prose = article.sentences.filter(({ kind, asideReason }) => asideReason === null && proseKinds.has(kind));
  const shorten = memoise((id: SentenceId) =>
    shortenOne(sentence(id), { article, analysis, quotes: quotesOf(id), opener: openers.get(id) ?? null }),
  );
  return {
    article,
    analysis,
    words: deckWords(article.language),
    coverSpeaks: true,
    sentence,
    rank,
    seconds: memoise((id: SentenceId) => speakingSeconds(sentence(id).text, article.language)),
    statements: (id) => shorten(id).standing,
    lines: (id) => {
      const { standing, leaning } = shorten(id);
      return standing.length > 0 ? standing : leaning;
    },
    headlines: memoise((id: SentenceId) =>
      orderAssertions(
        shorten(id).standing.filter(
          (candidate) =>
            !isDirectSpeech(candidate) &&
            isPlain(candidate.text, headlineWordLimit) &&
            countWords(candidate.text) >= leastHeadlineWords,
        ),
        ({ text }) => text,
      ),
    ),
    standsAlone: memoise((id: SentenceId) => standsAlone(sentence(id).text, article.language)),
    pieces: memoise((quote: Quotation) =>
      findQuotePieces(quote, { people: analysis.people, language: article.language, sentence, rank }),
    ),
    speech: memoise((id: SentenceId) => findSpeech(sentence(id), quotesOf(id), analysis.people, article)),
    topics: memoise((id: SentenceId) =>
      findTopics(bareSpeech(sentence(id).text), article.language, headlineWordLimit).map((text) => ({
        text,
        sources: [id],
      })),
    ),
    stems,
    stemFrequency: countFrequencies(prose, stems),
    proseCount: prose.length,
    eventOf: (id) => events.get(id) ?? null,
    passages: article.sections.map((section) => sectionPassages(section, pictures)),
    quotesOf,
  };
}
