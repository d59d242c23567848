import { contentWords } from "../../../slides/language/content-words.ts";
import { splitWords } from "../../../slides/language/words.ts";

/** The first `words` words of a text. */
export function cutToWords(text: string, words: number): string {
  return splitWords(text).slice(0, words).join(" ");
}

/** LEAD-3: the first three sentences. */
export function leadThree(sentences: readonly string[]): string {
  return sentences.slice(0, 3).join(" ");
}

const damping = 0.85;
const rounds = 40;

/** TextRank's similarity (Mihalcea and Tarau 2004): shared words over the sum of the logarithms of the lengths. */
function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size < 2 || b.size < 2) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared / (Math.log(a.size) + Math.log(b.size));
}

/** TextRank: sentences by weighted PageRank over their similarity, best first, joined in that order. */
export function textRank(sentences: readonly string[], language: string): string {
  const bags = sentences.map((sentence) => new Set(contentWords(sentence, language)));
  const edges = bags.map((a, i) => bags.map((b, j) => (i === j ? 0 : similarity(a, b))));
  const strength = edges.map((row) => row.reduce((sum, value) => sum + value, 0));
  let scores = bags.map(() => 1);
  for (let round = 0; round < rounds; round += 1) {
    scores = edges.map((row) => {
      const inflow = row.reduce((sum, value, j) => sum + (value * (scores[j] ?? 0)) / (strength[j] || 1), 0);
      return 1 - damping + damping * inflow;
    });
  }
  return [...sentences.keys()]
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
    .map((index) => sentences[index])
    .join(" ");
}
