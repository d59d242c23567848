import type { Person, Quotation } from "../../analysis/analysis.ts";
import type { Sentence, SentenceId } from "../../article/article.ts";
import { segmentSentences } from "../../language/segment-sentences.ts";
import { countWords } from "../../language/words.ts";
import { standsAlone } from "../shorten/stands-alone.ts";
import { itemWordLimit } from "./candidate.ts";

/** A piece of a quotation that a slide can carry. */
export interface QuotePiece {
  readonly text: string;
  /** Higher is better. */
  readonly score: number;
}

/** What is asked about the article a quotation is from. */
interface PieceContext {
  readonly people: readonly Person[];
  /** BCP 47. */
  readonly language: string;
  readonly sentence: (id: SentenceId) => Sentence;
  readonly rank: (id: SentenceId) => number;
}

/** A quotation on a slide needs some substance. */
const leastWords = 6;
/** Length at which a quotation on a slide reads best, words. */
const bestWords = { from: 9, to: 22 };
const lengthBonus = 0.15;
/** A question leaves the listener waiting. */
const questionCost = 0.4;

/** The shortest printed form of a name that still tells who it is. */
export function shortestName(people: readonly Person[], speaker: string): string {
  const forms = people.find(({ name }) => name === speaker)?.alsoPrinted ?? [];
  return [speaker, ...forms].reduce((short, form) => (countWords(form) < countWords(short) ? form : short));
}

/** The pieces of a quotation that stand alone, verbatim, best first: all of it, or one of its sentences. */
export function findQuotePieces(quote: Quotation, context: PieceContext): readonly QuotePiece[] {
  const { people, language, sentence, rank } = context;
  const room = itemWordLimit - countWords(shortestName(people, quote.speaker ?? ""));
  const pieces = [
    quote.text,
    ...segmentSentences(quote.text, language).map(({ start, end }) => quote.text.slice(start, end)),
  ].map((piece) => piece.replace(/[\s,;:]+$|(?<!\.)\.$/u, ""));
  const found = [...new Set(pieces)].flatMap((text): QuotePiece[] => {
    const words = countWords(text);
    if (words < leastWords || words > room || !/^[\p{Lu}\p{Lo}\p{N}]/u.test(text)) return [];
    const source = quote.sentences.find((id) => sentence(id).text.includes(text)) ?? quote.sentences[0];
    if (source === undefined || !standsAlone(text, language)) return [];
    const length = words >= bestWords.from && words <= bestWords.to ? lengthBonus : 0;
    return [{ text, score: rank(source) + length - (text.endsWith("?") ? questionCost : 0) }];
  });
  return found.sort((a, b) => b.score - a.score);
}
