import type { SentenceId } from "../../article/article.ts";

/** A place where an abbreviation is printed. */
export interface AcronymUse {
  /** Without plural ending and possessive ("NGO", "U.S."). */
  readonly acronym: string;
  readonly passage: number;
  readonly token: number;
  readonly sentence: SentenceId;
}
