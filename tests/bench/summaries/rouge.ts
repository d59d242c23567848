import { splitWords } from "../../../slides/language/words.ts";

function ngrams(text: string, size: number): ReadonlyMap<string, number> {
  const words = splitWords(text.toLocaleLowerCase("und"));
  const counts = new Map<string, number>();
  for (let at = 0; at + size <= words.length; at += 1) {
    const gram = words.slice(at, at + size).join(" ");
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

function total(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}

/**
 * ROUGE-N F1 (Lin 2004): overlap of n-grams, clipped, without stemming or stop words. 0 when either text has no n-gram.
 */
export function rouge(candidate: string, reference: string, size: 1 | 2): number {
  const [ours, theirs] = [ngrams(candidate, size), ngrams(reference, size)];
  let shared = 0;
  for (const [gram, count] of ours) shared += Math.min(count, theirs.get(gram) ?? 0);
  const [precision, recall] = [shared / (total(ours) || 1), shared / (total(theirs) || 1)];
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
