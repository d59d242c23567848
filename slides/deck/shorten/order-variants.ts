import { countWords } from "../../language/words.ts";

/** Comfortable length of a line on a slide, words. */
const comfortable = { from: 8, to: 14 };

/**
 * Best first: wordings of 8 to 14 words, the most complete of them first; then longer ones, the shortest first; then
 * very short ones, the longest first.
 */
export function orderVariants(variants: readonly string[]): readonly string[] {
  const rank = (words: number) => {
    if (words > comfortable.to) return 1000 + words;
    return words >= comfortable.from ? comfortable.to - words : 2000 - words;
  };
  return variants
    .map((text) => ({ text, rank: rank(countWords(text)) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ text }) => text);
}
