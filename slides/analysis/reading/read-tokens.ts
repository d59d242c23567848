import type { Token } from "./token.ts";

const word = "\\p{L}(?:[\\p{L}\\p{M}\\p{N}]|['’ʼʻ](?=\\p{L})|[-‐‑](?=[\\p{L}\\p{N}])|&(?=\\p{Lu})|\\.(?=\\p{Ll}{2}))*";
const dotted = "(?:\\p{L}\\.){2,}";
const number = "\\d+(?:[.,:/’'\u00a0\u202f]\\d+)*";
const spacedNumber = "\\d{1,3}(?:[ \u00a0\u202f]\\d{3})+(?!\\d)(?:[.,]\\d+)?";
const mark = "\\S";
const commaGroups = new RegExp([dotted, number, word, mark].join("|"), "gu");
const blankGroups = new RegExp([dotted, spacedNumber, number, word, mark].join("|"), "gu");

const letterPattern = /^\p{L}/u;
const capitalPattern = /^\p{Lu}/u;
const digitPattern = /^\d/u;
const possessivePattern = /['’]s$/iu;
/** "it’s", "who’s": contractions of "is" or "has", not possessives. */
const contracted = new Set(
  "it he she that there here what who where how let when why this everybody everyone".split(" "),
);

export interface TokenRules {
  /** Abbreviations, lower case, that keep their full stop ("mr", "sept"). */
  readonly abbreviations: ReadonlySet<string>;
  /** True in languages that group digits by blanks ("16 000"). */
  readonly blankGroups: boolean;
}

/** Straightens apostrophes and lowers the case, so that words compare. */
function foldWord(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes("’") ? lower.replaceAll("’", "'") : lower;
}

function keepsFullStop(text: string, from: number, to: number, rules: TokenRules): boolean {
  if (text.charAt(to) !== ".") return false;
  const printed = text.slice(from, to);
  if (printed.length === 1) return capitalPattern.test(printed) && /^\.\s?\p{Lu}/u.test(text.slice(to, to + 4));
  return printed.length < 7 && rules.abbreviations.has(printed.toLowerCase());
}

function kindOf(text: string): Token["kind"] {
  if (letterPattern.test(text)) return "word";
  return digitPattern.test(text) ? "number" : "mark";
}

/** Cuts a text into words, numbers and marks, in order. Linear in the length of the text. */
export function readTokens(text: string, rules: TokenRules): readonly Token[] {
  const tokens: Token[] = [];
  let last = 0;
  const push = (start: number, end: number, kind: Token["kind"], lower?: string) => {
    const printed = text.slice(start, end);
    tokens.push({
      text: printed,
      lower: lower ?? foldWord(printed),
      kind,
      start,
      end,
      capital: kind === "word" && capitalPattern.test(printed),
      glued: start === last && start > 0,
    });
    last = end;
  };
  for (const match of text.matchAll(rules.blankGroups ? blankGroups : commaGroups)) {
    const [printed] = match;
    const start = match.index;
    if (start < last) continue;
    const end = start + printed.length;
    const kind = kindOf(printed);
    const stem = kind === "word" && possessivePattern.test(printed) ? foldWord(printed.slice(0, -2)) : "";
    if (stem !== "" && !contracted.has(stem)) {
      push(start, end - 2, "word");
      push(end - 2, end, "possessive");
    } else if (kind === "word" && keepsFullStop(text, start, end, rules)) push(start, end + 1, kind, foldWord(printed));
    else push(start, end, kind);
  }
  return tokens;
}
