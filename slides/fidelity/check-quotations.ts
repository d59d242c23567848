import type { FidelityBreach } from "./fidelity-breach.ts";
import type { PreparedText } from "./prepared-text.ts";

/** A statement with more quotations than this is no statement; the rest are not compared. */
const mostQuotations = 50;

const pairs: readonly (readonly [opening: string, closing: string])[] = [
  ["“", "”"],
  ["«", "»"],
];

function isBalanced(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  return pairs.every(([opening, closing]) => count(opening) === count(closing)) && count('"') % 2 === 0;
}

function wordString(text: PreparedText, from: number, to: number): string {
  const words = text.tokens.slice(from, to).filter(({ kind }) => kind === "word" || kind === "number");
  return ` ${words.map(({ folded }) => folded).join(" ")} `;
}

/** Words between quotation marks, each run as one string. */
function quotedRuns(statement: PreparedText): readonly string[] {
  const runs: string[] = [];
  let opened = -1;
  statement.tokens.forEach(({ text }, at) => {
    const closes = opened >= 0 && (text === "”" || text === "»" || text === '"');
    if (closes) {
      runs.push(wordString(statement, opened + 1, at));
      opened = -1;
    } else if (text === "“" || text === "«" || text === '"') opened = at;
  });
  return runs;
}

/** Quotation marks left open, and quoted words that are not in the source one after the other as quoted. */
export function checkQuotations(statement: PreparedText, sources: readonly PreparedText[]): readonly FidelityBreach[] {
  if (!/[“”«»"]/u.test(statement.text)) return [];
  if (!isBalanced(statement.text)) {
    return [{ code: "quotation", token: "”", detail: "A quotation mark is missing." }];
  }
  const printed = sources.map((source) => wordString(source, 0, source.tokens.length));
  return quotedRuns(statement)
    .slice(0, mostQuotations)
    .filter((run) => !printed.some((source) => source.includes(run)))
    .map((run) => ({
      code: "quotation",
      token: run.trim(),
      detail: "The words between the quotation marks are not quoted as the source has them.",
    }));
}
