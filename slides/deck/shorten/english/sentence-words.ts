import type { EnglishSentence } from "./read-english.ts";

/** Folded text of the token at `at`; empty outside the sentence. */
export function wordAt({ tokens }: EnglishSentence, at: number): string {
  return tokens[at]?.folded ?? "";
}

/** Index of the first word or number. */
export function firstWord({ tokens }: EnglishSentence): number {
  return tokens.findIndex(({ kind }) => kind === "word" || kind === "number");
}

/** True when a word of the sentence passes a test. */
export function someWord(sentence: EnglishSentence, test: (at: number, folded: string) => boolean): boolean {
  return sentence.tokens.some(({ folded, kind }, at) => kind === "word" && test(at, folded));
}

/** True when the token may be a finite verb. */
export function isVerbAt(sentence: EnglishSentence, at: number): boolean {
  return (sentence.finiteness[at] ?? 0) > 0;
}
