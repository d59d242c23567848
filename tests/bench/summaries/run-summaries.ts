import { meanScore, measureSummaries } from "./measure-summaries.ts";

const ways = [
  ["bottom line", "ours"],
  ["LEAD-3", "lead"],
  ["TextRank", "textRank"],
] as const;

/** Prints ROUGE-1 and ROUGE-2 F of the bottom line beside LEAD-3 and TextRank cut to its length. */
export async function main(_words: readonly string[]): Promise<number> {
  const scores = measureSummaries();
  if (scores.length === 0) {
    process.stdout.write("Summaries: the development corpus is not on this machine, nothing measured.\n");
    return 0;
  }
  process.stdout.write(`Summaries: ${scores.length} articles\n`);
  for (const [name, way] of ways) {
    const { one, two } = meanScore(scores, way);
    process.stdout.write(`  ${name.padEnd(12)} ROUGE-1 ${one.toFixed(3)}  ROUGE-2 ${two.toFixed(3)}\n`);
  }
  return 0;
}
