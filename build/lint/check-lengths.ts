import type { SourceFile } from "./import-graph.ts";

function countLines(text: string): number {
  return text === "" ? 0 : text.replace(/\n$/, "").split("\n").length;
}

/** One sentence for every file over the cap, and one when more than a tenth of the files is over the usual length. */
export function checkLengths(
  files: readonly SourceFile[],
  { cap, usual }: { readonly cap: number; readonly usual: number },
): readonly string[] {
  const lengths = files.map(({ path, text }) => ({ path, lines: countLines(text) }));
  const problems = lengths.filter(({ lines }) => lines > cap).map(({ path, lines }) => `${path} has ${lines} lines`);
  const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
  const ninetieth = sorted[Math.ceil(sorted.length * 0.9) - 1] ?? 0;
  if (ninetieth > usual) problems.push(`nine files in ten should be within ${usual} lines, they reach ${ninetieth}`);
  return problems;
}
