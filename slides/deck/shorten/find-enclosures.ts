import type { Token } from "../../fidelity/read-tokens.ts";

/** For each token, whether it lies in quotation marks or in brackets, the marks themselves included. */
export interface Enclosure {
  readonly isQuoted: readonly boolean[];
  readonly isBracketed: readonly boolean[];
  /** False when a quotation mark or bracket has no partner. */
  readonly isBalanced: boolean;
}

const partners: Readonly<Record<string, string>> = {
  "(": ")",
  "[": "]",
  "{": "}",
  "“": "”",
  "«": "»",
  "„": "“",
  "‘": "’",
};
const closers = new Set([")", "]", "}", "”", "»"]);
const brackets = new Set(["(", "[", "{"]);

function opensSingle(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const previous = tokens[at - 1];
  return (
    next !== undefined &&
    next.start === tokens[at]?.end &&
    (previous === undefined || previous.end < (tokens[at]?.start ?? 0))
  );
}

/** The mark that would close what this token opens; null when it opens nothing. */
function partnerOf(tokens: readonly Token[], at: number, open: readonly string[], singles: boolean): string | null {
  const { text = "" } = tokens[at] ?? {};
  if (text === '"') return open.includes('"') ? null : '"';
  if (text === "'" || text === "‘") return singles && opensSingle(tokens, at) ? (text === "'" ? "'" : "’") : null;
  return Object.hasOwn(partners, text) ? (partners[text] ?? null) : null;
}

function scan(tokens: readonly Token[], singles: boolean): Enclosure & { readonly leftOpen: readonly string[] } {
  const isQuoted: boolean[] = [];
  const isBracketed: boolean[] = [];
  const open: string[] = [];
  let isBalanced = true;
  let bracketDepth = 0;
  tokens.forEach((token, at) => {
    const { text } = token;
    const expected = open.at(-1);
    const closes = token.kind === "punctuation" && text === expected;
    const partner = closes || token.kind !== "punctuation" ? null : partnerOf(tokens, at, open, singles);
    if (partner !== null) open.push(partner);
    if (partner !== null && brackets.has(text)) bracketDepth += 1;
    if (!closes && partner === null && closers.has(text)) isBalanced = false;
    isQuoted.push(open.length > bracketDepth);
    isBracketed.push(bracketDepth > 0);
    if (!closes) return;
    open.pop();
    if (closers.has(text) && text !== "”" && text !== "»") bracketDepth -= 1;
  });
  return { isQuoted, isBracketed, isBalanced: isBalanced && open.length === 0, leftOpen: open };
}

function isSingle(text: string): boolean {
  return text === "'" || text === "’" || text === "‘";
}

/**
 * Single marks that open or close a quotation of which the other end is in another sentence. An apostrophe is written
 * like one, so only places where no apostrophe stands count.
 */
function hasLooseSingle(tokens: readonly Token[], { isQuoted }: Enclosure): boolean {
  return tokens.some(({ text, start }, at) => {
    if (!isSingle(text)) return false;
    const previous = tokens[at - 1];
    const next = tokens[at + 1];
    const opens =
      text !== "’" &&
      next?.kind === "word" &&
      (text === "‘" || previous === undefined || /^[,:]$/u.test(previous.text));
    if (opens && isQuoted[at] !== true) return true;
    const closes = text !== "‘" && previous?.end === start && isQuoted[at] !== true && isQuoted[at - 1] !== true;
    return closes && !/[sxzн]$/iu.test(previous.text);
  });
}

/** Finds quotations and brackets. Apostrophes inside words are no marks; a single mark left open is an apostrophe. */
export function findEnclosures(tokens: readonly Token[]): Enclosure {
  let found = scan(tokens, true);
  if (found.leftOpen.some((mark) => mark === "'" || mark === "’")) found = scan(tokens, false);
  return { ...found, isBalanced: found.isBalanced && !hasLooseSingle(tokens, found) };
}
