/**
 * The words of a language that carry the meaning of a sentence besides its content words. Word lists are blank-separated;
 * phrase lists are separated by commas or line ends. In phrases `#` stands for any number and `*x` for any word that
 * ends in `x`. All entries are folded: lower case, straight apostrophes.
 */
export interface VocabularyLists {
  /** Words that may be there or not without a claim being made: articles, prepositions, pronouns, forms of "be". */
  readonly functionWords: string;
  readonly numberWords: string;
  /** Units, currencies and magnitudes that a number is read with. */
  readonly units: string;
  /** Names of months and days. */
  readonly dateWords: string;
  /** Dates in words ("last year"). */
  readonly datePhrases: string;
  /** Conjunctions that open a clause of its own after a comma. */
  readonly clauseOpeners: string;
  readonly negations: string;
  /** Words that weaken, limit or condition a claim. */
  readonly hedges: string;
  /** Words that say whose claim it is. */
  readonly attributions: string;
}

export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The lists of one language, ready for look-up. */
export interface Vocabulary {
  readonly functionWords: ReadonlySet<string>;
  readonly numberWords: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  readonly dateWords: ReadonlySet<string>;
  readonly datePhrases: Phrases;
  readonly clauseOpeners: ReadonlySet<string>;
  readonly negations: Phrases;
  readonly hedges: Phrases;
  readonly attributions: Phrases;
}
