import { rememberByLanguage } from "../language/remember-by-text.ts";
import { findMarkers, type Marker } from "./find-markers.ts";
import { readTokens, type Token } from "./read-tokens.ts";
import { vocabularyOf } from "./vocabulary/vocabulary.ts";
import type { Vocabulary } from "./vocabulary/vocabulary-lists.ts";

/** A text read once, to be compared several times. */
export interface PreparedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly vocabulary: Vocabulary;
  /** Folded words and numbers. */
  readonly words: ReadonlySet<string>;
  readonly negations: readonly Marker[];
  readonly hedges: readonly Marker[];
  readonly attributions: readonly Marker[];
  /** Tokens that are numbers, number words or dates. */
  readonly numbers: readonly Marker[];
}

function findNumbers(tokens: readonly Token[], vocabulary: Vocabulary): readonly Marker[] {
  const { numberWords, dateWords, datePhrases } = vocabulary;
  const taken = new Set<number>();
  const found: Marker[] = [];
  for (const marker of findMarkers(tokens, datePhrases, numberWords)) {
    for (let at = marker.from; at < marker.to; at += 1) taken.add(at);
    found.push(marker);
  }
  tokens.forEach((token, at) => {
    if (taken.has(at) || token.kind === "mark" || token.kind === "punctuation") return;
    const isNumber = token.kind === "number" || numberWords.has(token.folded) || dateWords.has(token.folded);
    if (isNumber) found.push({ phrase: token.folded, from: at, to: at + 1 });
  });
  return found.sort((a, b) => a.from - b.from);
}

const mostTexts = 500;

/** Reads a text for comparison in a language (BCP 47). Linear in its length. */
export const prepareText = rememberByLanguage(mostTexts, readText);

function readText(text: string, language: string): PreparedText {
  const tokens = readTokens(text);
  const vocabulary = vocabularyOf(language);
  const words = new Set<string>();
  for (const { folded, kind } of tokens) if (kind === "word" || kind === "number") words.add(folded);
  const find = (phrases: Vocabulary["negations"]) => findMarkers(tokens, phrases, vocabulary.numberWords);
  return {
    text,
    tokens,
    vocabulary,
    words,
    negations: find(vocabulary.negations),
    hedges: find(vocabulary.hedges),
    attributions: find(vocabulary.attributions),
    numbers: findNumbers(tokens, vocabulary),
  };
}
