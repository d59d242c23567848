import { createSimilarityIndex } from "../shorten/says-the-same.ts";
import type { Candidate } from "./candidate.ts";

/**
 * What a deck already says. Items and headlines are claimed from it, so that no two items say the same and no two
 * headlines read the same.
 */
export interface StatementPool {
  /** The first candidate that no claimed item says already, now claimed; null when there is none. */
  readonly claimItem: <C extends Candidate>(candidates: readonly C[]) => C | null;
  /** True when one of the candidates could be claimed now. */
  readonly wouldClaimItem: (candidates: readonly Candidate[]) => boolean;
  /** The same for headlines: they must differ in wording from each other and say something other than the items. */
  readonly claimHeadline: (candidates: readonly Candidate[]) => Candidate | null;
  /** Gives back an item that did not fit its slide. */
  readonly releaseItem: (text: string) => void;
}

/** Wordings that open alike, so that one that only goes on where another ends is found without comparing all. */
function createOpenings() {
  const byOpening = new Map<string, string[]>();
  const bucket = (key: string) => {
    const opening = key.split(" ").slice(0, 3).join(" ");
    const known = byOpening.get(opening) ?? [];
    byOpening.set(opening, known);
    return known;
  };
  return {
    add: (key: string) => bucket(key).push(key),
    remove: (key: string) => {
      const known = bucket(key);
      if (known.includes(key)) known.splice(known.indexOf(key), 1);
    },
    continues: (key: string) => bucket(key).some((other) => key.startsWith(other) || other.startsWith(key)),
  };
}

function wordingKey(text: string): string {
  return text
    .toLocaleLowerCase("und")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** An empty pool for a deck in `language`. */
export function createStatementPool(language: string): StatementPool {
  const items = createSimilarityIndex(language);
  const openings = createOpenings();
  const headlines = new Set<string>();
  const isNew = ({ text }: Candidate) => !items.hasSimilar(text) && !openings.continues(wordingKey(text));
  return {
    wouldClaimItem: (candidates) => candidates.some(isNew),
    claimItem: (candidates) => {
      const found = candidates.find(isNew) ?? null;
      if (found !== null) {
        items.add(found.text);
        openings.add(wordingKey(found.text));
      }
      return found;
    },
    claimHeadline: (candidates) => {
      const found = candidates.find(({ text }) => wordingKey(text) !== "" && !headlines.has(wordingKey(text))) ?? null;
      if (found !== null) headlines.add(wordingKey(found.text));
      return found;
    },
    releaseItem: (text) => {
      items.remove(text);
      openings.remove(wordingKey(text));
    },
  };
}
