/** A word ("al-Bashir", "U.S.", "Mr."), a number ("16,000", "10:30"), the "’s" of a possessive, or a single mark. */
export interface Token {
  readonly text: string;
  /** Lower case, apostrophes straight, without the full stop of a one-letter or listed abbreviation ("mr", "u.s."). */
  readonly lower: string;
  readonly kind: "word" | "number" | "possessive" | "mark";
  /** Place in the passage, UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** True when it is a word that begins with a capital letter. */
  readonly capital: boolean;
  /** True when no blank stands before it. */
  readonly glued: boolean;
}
