/** How the user says a name or a word. Always the user's own: the engine never guesses one. */
export interface Pronunciation {
  /** As it is written in the slides or the notes; each has one pronunciation. */
  readonly term: string;
  /** As the user wants to read it. */
  readonly say: string;
}

/** Longest term and longest pronunciation, UTF-16 units. */
export const longestPronunciation = 200;
