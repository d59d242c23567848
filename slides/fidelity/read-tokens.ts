/** What a token is: `mark` is a reference mark such as "[12]", which is furniture and no part of the statement. */
type TokenKind = "word" | "number" | "punctuation" | "mark";

/** A word, number or punctuation mark with its place in the text (UTF-16 offsets, end exclusive). */
export interface Token {
  readonly text: string;
  /** Lower case, with straight apostrophes and plain hyphens: what comparisons use. */
  readonly folded: string;
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
}

const patterns = {
  mark: String.raw`\[(?:\d{1,4}|[a-z]|citation needed|note \d{1,3})\]`,
  address: String.raw`(?:https?:\/\/|www\.)\S+`,
  number: String.raw`[$€£¥₽₹]?(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+)(?:[.,:/\-–](?=\d)\d+)*(?:[-‑]?\p{L}[\p{L}\p{M}]*)*%?`,
  initials: String.raw`\p{L}\.(?:\p{L}\.)+`,
  word: String.raw`[#@]?[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’.\-‑&/](?=[\p{L}\p{N}]))*`,
  ellipsis: String.raw`\.\.\.+`,
  dashes: "--+",
  other: String.raw`[^\s]`,
};

const tokenPattern = new RegExp(
  `(?<mark>${patterns.mark})|(?<number>${patterns.number})|(?<word>${patterns.address}|${patterns.initials}|${patterns.word})|${patterns.ellipsis}|${patterns.dashes}|${patterns.other}`,
  "gu",
);

/** Abbreviations whose full stop belongs to them; single letters (initials) are recognised without being listed. */
const dotted = new Set(
  (
    "mr mrs ms mx dr prof rev gen col maj capt lt sgt sen sens rep reps gov pres hon st mt jr sr inc ltd co corp no nos vs etc " +
    "jan feb mar apr jun jul aug sep sept oct nov dec fig figs approx ph.d " +
    "г гг в вв т д п стр ст руб коп долл тыс млн млрд трлн чел кг км см им ул пл проф акад доц ген полк св напр др пр"
  ).split(" "),
);

/** Abbreviations written without a full stop by the norm: at the end of a text, the stop is the sentence's. */
const undottedAtEnd = new Set("млн млрд трлн кг км см no in co".split(" "));

const plain = /^[\0-\x7f]*$/u;

/** Lower case with straight apostrophes and plain hyphens, ё as е. */
export function foldWord(text: string): string {
  const small = text.toLowerCase();
  if (plain.test(small)) return small;
  return small
    .replace(/[’ʼ]/gu, "'")
    .replace(/[‑–]/gu, "-")
    .replace(/[\u00a0\u202f]/gu, " ")
    .replace(/ё/gu, "е");
}

function endsAbbreviation(text: string, end: number, word: string): boolean {
  if (text.charCodeAt(end) !== 0x2e || text.charCodeAt(end + 1) === 0x2e) return false;
  if (end + 1 >= text.length && undottedAtEnd.has(word)) return false;
  if (dotted.has(word.toLowerCase())) return true;
  // "Xbox One S." ends a sentence, "S. Smith" does not.
  return end + 1 < text.length && /^\p{Lu}$/u.test(word) && word !== "I";
}

/** The words, numbers and punctuation of a text in order. Linear in its length. */
export function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  tokenPattern.lastIndex = 0;
  for (let match = tokenPattern.exec(text); match !== null; match = tokenPattern.exec(text)) {
    const { mark, number, word } = match.groups ?? {};
    const kind =
      mark !== undefined ? "mark" : number !== undefined ? "number" : word !== undefined ? "word" : "punctuation";
    let end = match.index + match[0].length;
    if (kind === "word" && endsAbbreviation(text, end, match[0])) {
      end += 1;
      tokenPattern.lastIndex = end;
    }
    const printed = text.slice(match.index, end);
    tokens.push({ text: printed, folded: foldWord(printed), kind, start: match.index, end });
  }
  return tokens;
}
