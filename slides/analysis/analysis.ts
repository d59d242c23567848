import type { SentenceId } from "../article/article.ts";

/** A direct quotation, exactly as printed between its quotation marks. */
export interface Quotation {
  /** Without the outer quotation marks, white space collapsed; may span several sentences. */
  readonly text: string;
  /** Full name when the article gives one anywhere, else what it gives; null when it cannot be told. */
  readonly speaker: string | null;
  readonly role: string | null;
  /** The words that attribute it, as printed ("Sanderson said"); empty when there are none near. */
  readonly attribution: string;
  readonly sentences: readonly SentenceId[];
}

export interface Acronym {
  readonly acronym: string;
  /** As printed in the article; null when the article never expands it. */
  readonly expansion: string | null;
  /** The sentence of the expansion, else of the first use. */
  readonly sentence: SentenceId;
}

/** A number with what it counts, as printed ("no less than 16,000 police officers"). */
export interface Figure {
  readonly text: string;
  /** The number with its unit or currency sign, as printed ("16,000", "$280bn", "4.5%"). */
  readonly value: string;
  readonly sentence: SentenceId;
  /** Higher is weightier; only for ordering. */
  readonly weight: number;
}

/** A happening the article dates. */
export interface DatedEvent {
  /** As printed ("December 12", "Sept. 11, 2001", "next year"). */
  readonly date: string;
  /** ISO 8601 prefix when the text alone decides it ("2001-09-11", "2013-01", "1998"), else null. */
  readonly iso: string | null;
  /** True for dates that only the day of writing can resolve ("next year"). */
  readonly relative: boolean;
  readonly sentence: SentenceId;
}

export interface Person {
  /** Fullest form printed. */
  readonly name: string;
  readonly role: string | null;
  /** Other printed forms ("Sanderson"). */
  readonly alsoPrinted: readonly string[];
  /** Sentences that name the person; the one with the role first. */
  readonly sentences: readonly SentenceId[];
}

export interface Organisation {
  readonly name: string;
  readonly sentences: readonly SentenceId[];
}

/** A sentence that opens with a personal pronoun whose antecedent is certain. */
export interface Opener {
  readonly sentence: SentenceId;
  /** As printed ("He", "Она"). */
  readonly pronoun: string;
  /** The printed name to put in its place, with its honorific if printed with one ("Mr. Doe"). */
  readonly name: string;
  /** The sentence that prints that name. */
  readonly source: SentenceId;
}

/**
 * What the analyser recognised. Everything in it is printed in the article, but for one repair: a name run together
 * ("JaneDoe") is given in two words.
 */
export interface Analysis {
  readonly quotes: readonly Quotation[];
  readonly acronyms: readonly Acronym[];
  readonly figures: readonly Figure[];
  readonly events: readonly DatedEvent[];
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  /** Bullets cut from these sentences stand alone once the pronoun is replaced. */
  readonly openers: readonly Opener[];
}
