import type { SentenceId } from "../../article/article.ts";
import type { Statement } from "../deck.ts";
import { claimStatement } from "./headline-choice.ts";
import type { Material } from "./material.ts";
import type { StatementPool } from "./statement-pool.ts";

/** Weight a headline must have beside the strongest sentence of its slide. */
const headlineShare = 0.45;

/** What a content slide is made in: the material, the deck's claims, the section and a headline kept for it. */
export interface ContentContext {
  readonly material: Material;
  readonly pool: StatementPool;
  /** Index into the article's sections. */
  readonly section: number;
  /** The section's heading, when the next slide is to carry it. */
  readonly heading: Statement | null;
}

/** The weightiest first. */
export function byRank(material: Material, sentences: readonly SentenceId[]): readonly SentenceId[] {
  return [...sentences].sort((a, b) => material.rank(b) - material.rank(a));
}

/** An assertion claimed for a headline, and the sentence it is from. */
export interface Asserted {
  readonly id: SentenceId;
  readonly headline: Statement;
}

/**
 * The strongest assertion short enough for a headline; null when it is much weaker than the strongest sentence, over
 * which it would stand.
 */
export function assertHeadline({ material, pool }: ContentContext, ranked: readonly SentenceId[]): Asserted | null {
  const [strongest] = ranked;
  const least = strongest === undefined ? 0 : material.rank(strongest) * headlineShare;
  for (const id of ranked.filter((candidate) => material.rank(candidate) >= least)) {
    const headline = claimStatement(pool, material.headlines(id));
    if (headline !== null) return { id, headline };
  }
  return null;
}
