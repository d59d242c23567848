import type { MatchOptions } from "./match-options.ts";

/** A text made ready for comparison, and where its characters came from. */
export interface FoldedText {
  readonly text: string;
  /** For each UTF-16 unit of `text`, its offset in the original, and at the end the original's length; null when equal. */
  readonly offsets: readonly number[] | null;
}

/** A character that is not ASCII, or any with combining marks. */
const special = /[^\p{ASCII}\p{M}]\p{M}*|\p{ASCII}?\p{M}+/gu;
/** Stress marks on Cyrillic letters; the breve of й makes another letter. */
const stress = /[\u0300\u0301]/gu;
/** Vowel signs of Hebrew and Arabic. */
const vowelSigns = /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u0655\u0670]/gu;

const typography: Readonly<Record<string, string>> = {
  "’": "'",
  "‘": "'",
  ʼ: "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "–": "-",
  "—": "-",
  "‑": "-",
  "\u00a0": " ",
  "\u202f": " ",
};

function withoutAccents(cluster: string): string {
  if (/[\p{Script=Latin}\p{Script=Greek}]/u.test(cluster)) return cluster.normalize("NFD").replace(/\p{M}+/gu, "");
  if (/\p{Script=Cyrillic}/u.test(cluster)) {
    return cluster.normalize("NFD").replace(stress, "").normalize("NFC").replace(/ё/gu, "е").replace(/Ё/gu, "Е");
  }
  return cluster.replace(vowelSigns, "");
}

function foldCluster(cluster: string, { matchCase, matchAccents }: MatchOptions): string {
  const plain = typography[cluster];
  if (plain !== undefined) return plain;
  const bare = matchAccents === true ? cluster.normalize("NFC") : withoutAccents(cluster);
  return matchCase === true ? bare : bare.toLowerCase().replace(/ς/gu, "σ");
}

function foldPlain(text: string, { matchCase }: MatchOptions): string {
  return matchCase === true ? text : text.toLowerCase();
}

/**
 * A text in which what does not count is made equal: case, accents, and the typographic forms of quotation marks,
 * apostrophes, hyphens and blanks. Linear in its length.
 */
export function foldText(text: string, options: MatchOptions): FoldedText {
  const pieces: { readonly text: string; readonly start: number; readonly end: number }[] = [];
  let at = 0;
  let isAligned = true;
  for (const match of text.matchAll(special)) {
    if (match.index > at)
      pieces.push({ text: foldPlain(text.slice(at, match.index), options), start: at, end: match.index });
    at = match.index + match[0].length;
    const folded = foldCluster(match[0], options);
    isAligned &&= folded.length === match[0].length;
    pieces.push({ text: folded, start: match.index, end: at });
  }
  pieces.push({ text: foldPlain(text.slice(at), options), start: at, end: text.length });
  const folded = pieces.map((piece) => piece.text).join("");
  if (isAligned) return { text: folded, offsets: null };
  const offsets = pieces.flatMap((piece) => {
    const isPlain = piece.text.length === piece.end - piece.start;
    return Array.from({ length: piece.text.length }, (_, unit) => piece.start + (isPlain ? unit : 0));
  });
  return { text: folded, offsets: [...offsets, text.length] };
}
