import { type Passage, textBetween } from "../reading/passage.ts";
import type { Token } from "../reading/token.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { matchInitials, resemblesInitials } from "./match-initials.ts";

/** An expansion as printed, and the token it ends before. */
export interface Expansion {
  readonly text: string;
  readonly passage: Passage;
  readonly token: number;
}

/** Words of a full name at most. */
const longestName = 12;
/** Tokens before an abbreviation within which its full name may stand without brackets. */
const nearby = 70;
const closingMark = /^[”"»’'“]$/u;

function expansion(passage: Passage, from: number, to: number): Expansion {
  return { text: textBetween(passage, from, to), passage, token: from };
}

/** `World Health Organization (WHO)`: the words before the bracket. */
function beforeBracket(passage: Passage, use: number, acronym: string, vocabulary: Vocabulary): Expansion | null {
  const { tokens } = passage;
  let bracket = use - 1;
  // "(then ACR)", "(or ACR)", "(the ACR)"
  if (tokens[bracket]?.kind === "word" && tokens[bracket - 1]?.text === "(") bracket -= 1;
  const opening = tokens[bracket]?.text;
  const isAside = opening === "," || opening === "or";
  if (opening !== "(" && opening !== "[" && !isAside) return null;
  let to = bracket;
  while (closingMark.test(tokens[to - 1]?.text ?? "") || tokens[to - 1]?.kind === "possessive") to -= 1;
  if (isAside) {
    if (tokens[to - 1]?.text === ",") to -= 1;
    if (opening !== "or") return null;
  }
  const floor = Math.max(0, to - longestName - 6);
  const from = matchInitials(tokens, floor, to, acronym, vocabulary);
  if (from >= 0) return expansion(passage, from, to);
  return isAside ? null : resembling(passage, to, acronym, vocabulary);
}

/** The capitalised name before a bracket, when its initials do not quite spell the acronym. */
function resembling(passage: Passage, to: number, acronym: string, vocabulary: Vocabulary): Expansion | null {
  const isName = (token: Token | undefined) => token?.capital === true || vocabulary.nameLinks.has(token?.lower ?? "");
  let from = to;
  while (from > Math.max(0, to - longestName) && isName(passage.tokens[from - 1])) from -= 1;
  while (from < to && passage.tokens[from]?.capital !== true) from += 1;
  if (vocabulary.articles.has(passage.tokens[from]?.lower ?? "")) from += 1;
  const words = passage.tokens.slice(from, to);
  return resemblesInitials(words, acronym) ? expansion(passage, from, to) : null;
}

/** `WHO (World Health Organization)`: the words in the bracket after it. */
function insideBracket(passage: Passage, use: number, acronym: string, vocabulary: Vocabulary): Expansion | null {
  const { tokens } = passage;
  if (tokens[use + 1]?.text !== "(") return null;
  let close = use + 2;
  while (close < use + longestName + 6 && tokens[close] !== undefined && tokens[close]?.text !== ")") close += 1;
  if (tokens[close]?.text !== ")") return null;
  let to = close;
  while (closingMark.test(tokens[to - 1]?.text ?? "")) to -= 1;
  const from = matchInitials(tokens, use + 2, to, acronym, vocabulary);
  const hasOnlyArticleBefore = from >= 0 && from - (use + 2) <= 1;
  return hasOnlyArticleBefore ? expansion(passage, from, to) : null;
}

/** The expansion in brackets beside this use of the acronym, null if none. */
export function bracketedExpansion(
  passage: Passage,
  use: number,
  acronym: string,
  vocabulary: Vocabulary,
): Expansion | null {
  return beforeBracket(passage, use, acronym, vocabulary) ?? insideBracket(passage, use, acronym, vocabulary);
}

/**
 * The full name printed shortly before the acronym without brackets ("the Northern Rivers Treaty Organization. … the
 * NRTO"): capitalised words whose initials spell all of it. Looks back over this passage and the end of the one before.
 */
export function nearbyExpansion(
  passages: readonly (Passage | undefined)[],
  use: number,
  acronym: string,
  vocabulary: Vocabulary,
): Expansion | null {
  let left = nearby;
  let end = use;
  for (const passage of passages) {
    if (passage === undefined) return null;
    const to = Math.min(end, passage.tokens.length);
    for (let at = to; at > Math.max(0, to - left); at -= 1) {
      if (passage.tokens[at - 1]?.capital !== true) continue;
      const from = matchInitials(passage.tokens, Math.max(0, at - longestName), at, acronym, vocabulary);
      if (from >= 0 && isProperName(passage, from, at, vocabulary)) return expansion(passage, from, at);
    }
    left -= to;
    end = Number.POSITIVE_INFINITY;
    if (left <= 0) return null;
  }
  return null;
}

function isProperName(passage: Passage, from: number, to: number, vocabulary: Vocabulary): boolean {
  return passage.tokens
    .slice(from, to)
    .every(({ capital, kind, lower }) => capital || kind !== "word" || vocabulary.nameLinks.has(lower));
}
