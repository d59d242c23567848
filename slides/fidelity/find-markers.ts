import type { Token } from "./read-tokens.ts";
import type { Phrases } from "./vocabulary/vocabulary-lists.ts";

/** A phrase of a vocabulary found in a text: token indices, end exclusive. */
export interface Marker {
  readonly phrase: string;
  readonly from: number;
  readonly to: number;
}

/** Phrases that begin with a wildcard cannot be looked up by word; few words can match them. */
const wildcardKeys = ["*n't", "*'s", "#"];

function matches(token: Token | undefined, part: string, numberWords: ReadonlySet<string>): boolean {
  if (token === undefined) return false;
  if (part === token.folded) return true;
  if (part === "#") return token.kind === "number" || numberWords.has(token.folded);
  return part.startsWith("*") && token.folded.endsWith(part.slice(1));
}

function longestMatch(
  tokens: readonly Token[],
  at: number,
  candidates: readonly (readonly string[])[] | undefined,
  numberWords: ReadonlySet<string>,
): readonly string[] | null {
  if (candidates === undefined) return null;
  for (const phrase of candidates) {
    if (phrase.every((part, index) => matches(tokens[at + index], part, numberWords))) return phrase;
  }
  return null;
}

function isWildcardCandidate(token: Token): boolean {
  return token.kind === "number" || token.folded.includes("'");
}

/**
 * Every phrase of a vocabulary in the tokens, the longest where several begin at one word, without overlaps. The month
 * "May" is not the modal.
 */
export function findMarkers(
  tokens: readonly Token[],
  phrases: Phrases,
  numberWords: ReadonlySet<string>,
): readonly Marker[] {
  const found: Marker[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === "mark") continue;
    let phrase = longestMatch(tokens, at, phrases.get(token.folded), numberWords);
    if (phrase === null && isWildcardCandidate(token)) {
      for (const key of wildcardKeys) phrase ??= longestMatch(tokens, at, phrases.get(key), numberWords);
    }
    if (phrase === null || (phrase.length === 1 && token.text === "May")) continue;
    found.push({ phrase: phrase.join(" "), from: at, to: at + phrase.length });
    at += phrase.length - 1;
  }
  return found;
}
