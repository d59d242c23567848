import { type PreparedText, prepareText } from "../../../fidelity/prepared-text.ts";
import type { Token } from "../../../fidelity/read-tokens.ts";
import { rememberByText } from "../../../language/remember-by-text.ts";
import { findEnclosures } from "../find-enclosures.ts";
import { type Finiteness, finitenessAt } from "./finite-verbs.ts";
import { classesOf } from "./lexicon/word-classes.ts";
import { cutSegments, type Segment } from "./segments.ts";

/** An English sentence, read by function words, word forms and punctuation: no model, no meaning. */
export interface EnglishSentence {
  readonly text: string;
  readonly prepared: PreparedText;
  readonly tokens: readonly Token[];
  /** Word classes of each token (`wordClass` bits). */
  readonly classes: readonly number[];
  /** True for words with a capital that are not merely the first of the sentence. */
  readonly isName: readonly boolean[];
  /** True for tokens within quotation marks or brackets, the marks included. */
  readonly isEnclosed: readonly boolean[];
  readonly isQuoted: readonly boolean[];
  readonly isBracketed: readonly boolean[];
  readonly isBalanced: boolean;
  readonly finiteness: readonly Finiteness[];
  /** Index of the final punctuation; the number of tokens when there is none. */
  readonly bodyEnd: number;
  /** The stretches between commas, semicolons, colons and dashes that are not enclosed. */
  readonly segments: readonly Segment[];
}

const capitalised = /^[\p{Lu}\p{Lt}]/u;

function findNames(tokens: readonly Token[], classes: readonly number[]): boolean[] {
  const isCapital = tokens.map(({ text, kind }) => kind === "word" && capitalised.test(text) && text !== "I");
  const first = tokens.findIndex(({ kind }) => kind === "word" || kind === "number");
  return isCapital.map((capital, at) => {
    if (!capital) return false;
    const follows = tokens[at - 1]?.text ?? "";
    const opensSentence = at === first || /^[“"«‘:?!]$/u.test(follows);
    if (!opensSentence) return true;
    return isCapital[at + 1] === true ? (classes[at] ?? 0) === 0 : (classes[at] ?? 0) === 0;
  });
}

function findBodyEnd(tokens: readonly Token[]): number {
  let end = tokens.length;
  while (end > 0 && /^[.?!…]$|^\.\.\.+$/u.test(tokens[end - 1]?.text ?? "")) end -= 1;
  return end;
}

const mostSentences = 500;

/** Reads a sentence. Time is proportional to its length. */
export const readEnglish = rememberByText(mostSentences, readSentence);

function readSentence(text: string): EnglishSentence {
  const prepared = prepareText(text, "en");
  const { tokens } = prepared;
  const classes = tokens.map(({ kind, folded }) => (kind === "word" ? classesOf(folded) : 0));
  const isName = findNames(tokens, classes);
  const { isQuoted, isBracketed, isBalanced } = findEnclosures(tokens);
  const isEnclosed = isQuoted.map((quoted, at) => quoted || isBracketed[at] === true);
  const context = { tokens, classes, isName };
  const finiteness = tokens.map((_, at) => finitenessAt(context, at));
  const bodyEnd = findBodyEnd(tokens);
  const segments = cutSegments({ tokens, classes, isName, isEnclosed, bodyEnd });
  return {
    text,
    prepared,
    tokens,
    classes,
    isName,
    isEnclosed,
    isQuoted,
    isBracketed,
    isBalanced,
    finiteness,
    bodyEnd,
    segments,
  };
}

/** True when the token belongs to one of the classes. */
export function isClass(sentence: EnglishSentence, at: number, mask: number): boolean {
  return ((sentence.classes[at] ?? 0) & mask) !== 0;
}
