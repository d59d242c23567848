/** Who spoke: a person of the register, or somebody the article gives no name of. */
export interface Speaker {
  /** Index into the register, -1 for a phrase. */
  readonly person: number;
  /** As printed, for a phrase; empty for a person. */
  readonly phrase: string;
}
