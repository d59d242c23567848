import type { Analysis } from "../../analysis/analysis.ts";
import type { Article, Sentence, SentenceId } from "../../article/article.ts";
import { contentWords } from "../../language/content-words.ts";

const rankedKinds: ReadonlySet<string> = new Set(["standfirst", "paragraph", "list-item", "quotation"]);

/** Words a sentence should have to carry a point: shorter ones lean on their neighbours, longer ones are hard to say. */
const idealLength = { from: 8, to: 32 };

interface Features {
  readonly sentence: Sentence;
  readonly words: readonly string[];
  /** Ordinal among the ranked sentences. */
  readonly position: number;
  readonly opensSection: boolean;
}

/** Document frequency of each stem, counted by sentence and damped: a stem said everywhere is the topic. */
function topicWeights(features: readonly Features[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of features) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weights = new Map<string, number>();
  for (const [word, count] of counts) if (count > 1) weights.set(word, Math.log2(1 + count));
  return weights;
}

/** How much of the article's topic a sentence holds, per square root of its length so that long ones gain little. */
function centrality(words: readonly string[], weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  const distinct = new Set(words);
  for (const word of distinct) sum += weights.get(word) ?? 0;
  return distinct.size === 0 ? 0 : sum / Math.sqrt(distinct.size + 4);
}

function overlap(words: readonly string[], reference: ReadonlySet<string>): number {
  if (reference.size === 0) return 0;
  let shared = 0;
  for (const word of new Set(words)) if (reference.has(word)) shared += 1;
  return shared / reference.size;
}

function lengthFactor(wordCount: number): number {
  if (wordCount < idealLength.from) return wordCount / idealLength.from;
  if (wordCount > idealLength.to) return Math.max(0.6, idealLength.to / wordCount);
  return 1;
}

function collectFeatures(article: Article): readonly Features[] {
  const features: Features[] = [];
  let section = -2;
  for (const sentence of article.sentences) {
    if (sentence.asideReason !== null || !rankedKinds.has(sentence.kind)) continue;
    features.push({
      sentence,
      words: contentWords(sentence.text, article.language),
      position: features.length,
      opensSection: sentence.section !== section,
    });
    section = sentence.section;
  }
  return features;
}

/** Sentences that lie inside a quotation: colour more than substance. */
function quotedSentences(analysis: Analysis): ReadonlySet<SentenceId> {
  return new Set(analysis.quotes.flatMap(({ sentences }) => sentences));
}

/**
 * Weight of each sentence for a listener, 0 to 1: closeness to the title and to the article's recurring words, place in
 * the article and in its section, figures, length. Relative within one article. Linear in the length of the article.
 */
export function rankSentences(article: Article, analysis: Analysis): ReadonlyMap<SentenceId, number> {
  const features = collectFeatures(article);
  const weights = topicWeights(features);
  const title = new Set(contentWords(article.title, article.language));
  const quoted = quotedSentences(analysis);
  const figures = new Set(analysis.figures.map(({ sentence }) => sentence));
  const central = features.map(({ words }) => centrality(words, weights));
  const mostCentral = central.reduce((most, value) => Math.max(most, value), 1e-9);
  const scores = features.map((feature, index) => {
    const place = 1 / (1 + 0.25 * feature.position);
    const score =
      0.6 * ((central[index] ?? 0) / mostCentral) +
      0.2 * overlap(feature.words, title) +
      0.22 * place +
      (feature.opensSection ? 0.1 : 0) +
      (figures.has(feature.sentence.id) ? 0.06 : 0) -
      (quoted.has(feature.sentence.id) ? 0.12 : 0);
    return Math.max(0, score) * lengthFactor(feature.words.length * 1.8);
  });
  const best = scores.reduce((most, value) => Math.max(most, value), 1e-9);
  return new Map(features.map(({ sentence }, index) => [sentence.id, (scores[index] ?? 0) / best]));
}
