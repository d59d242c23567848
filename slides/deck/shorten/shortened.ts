/** Wordings of a sentence for a slide, best first. */
export interface Shortened {
  /** Those that stand alone. */
  readonly standing: readonly string[];
  /** Where none stands alone: those that may stand among others, saying "this law" of what the slide names. */
  readonly leaning: readonly string[];
}

export const nothing: Shortened = { standing: [], leaning: [] };
