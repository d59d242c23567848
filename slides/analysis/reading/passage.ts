import type { Sentence } from "../../article/article.ts";
import type { QuotedSpan } from "../quoted-spans.ts";
import type { Token } from "./token.ts";

/** A sentence within a passage: characters `start` to `end`, tokens `from` to `to`, ends exclusive. */
export interface PassageSentence {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** The sentences of one block of running text, joined by single blanks. */
export interface Passage {
  /** Ordinal among the article's passages. */
  readonly index: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly PassageSentence[];
  /** For each token, the index of its sentence. */
  readonly sentenceOf: readonly number[];
  readonly quotes: readonly QuotedSpan[];
  /** For each token, the index of the quotation marks it stands in, -1 outside. */
  readonly quoteOf: readonly number[];
}

/** The printed text from one token to another, end exclusive. */
export function textBetween(passage: Passage, from: number, to: number): string {
  const first = passage.tokens[from];
  const last = passage.tokens[to - 1];
  return first === undefined || last === undefined || to <= from ? "" : passage.text.slice(first.start, last.end);
}
