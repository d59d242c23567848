import type { SentenceId } from "../../article/article.ts";

/** Longest item and longest headline, words. */
export const itemWordLimit = 25;
export const headlineWordLimit = 12;

/** A wording that may stand on a slide, with the sentences it is taken from. */
export interface Candidate {
  readonly text: string;
  readonly sources: readonly SentenceId[];
}

/** A sentence of somebody's direct speech, in quotation marks, with the one who said it. */
export interface Speech extends Candidate {
  readonly speaker: string;
}
