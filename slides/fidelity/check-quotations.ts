import type { TextSpan } from "../language/text-span.ts";
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

interface QuotedRun {
  /** Its words as one string. */
  readonly words: string;
  /** Its quotation marks included. */
  readonly place: TextSpan;
}

/** The runs of words between quotation marks. */
function quotedRuns(statement: PreparedText): readonly QuotedRun[] {
  const runs: QuotedRun[] = [];
  let opened = -1;
  statement.tokens.forEach(({ text, end }, at) => {
    const closes = opened >= 0 && (text === "”" || text === "»" || text === '"');
    if (closes) {
      const start = statement.tokens[opened]?.start ?? 0;
      runs.push({ words: wordString(statement, opened + 1, at), place: { start, end } });
      opened = -1;
    } else if (text === "“" || text === "«" || text === '"') opened = at;
  });
  return runs;
}

/** Quotation marks left open, and quoted words that are not in the source one after the other as quoted. */
export function checkQuotations(statement: PreparedText, sources: readonly PreparedText[]): readonly FidelityBreach[] {
  if (!/[“”«»"]/u.test(statement.text)) return [];
  if (!isBalanced(statement.text)) {
    return [{ code: "quotation", token: "”", place: null, detail: "A quotation mark is missing." }];
  }
  const printed = sources.map((source) => wordString(source, 0, source.tokens.length));
  return quotedRuns(statement)
    .slice(0, mostQuotations)
    .filter(({ words }) => !printed.some((source) => source.includes(words)))
    .map(({ words, place }) => ({
      code: "quotation",
      token: words.trim(),
      place,
      detail: "The words between the quotation marks are not quoted as the source has them.",
    }));
}
