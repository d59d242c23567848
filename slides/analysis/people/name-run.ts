/** Capitalised words standing together that may be a name: tokens `from` to `to` of a passage, end exclusive. */
export interface NameRun {
  readonly passage: number;
  readonly from: number;
  readonly to: number;
  /** The words of the name as they are to be shown: a run-together "JaneDoe" counts as two. */
  readonly words: readonly string[];
}
