import type { SetAsideReason } from "../../article.ts";
import { isShareOffer } from "./is-share-offer.ts";
import { plainLetters } from "./plain-letters.ts";
import { furniturePatterns } from "./words/furniture-patterns.ts";
import { furnitureRows, headingLikePhrases } from "./words/furniture-phrases.ts";
import { shareNetworks } from "./words/share-phrases.ts";

export interface Furniture {
  readonly reason: SetAsideReason;
  /** True when the same words could be a section heading. */
  readonly ambiguous: boolean;
}

/** Longest line, in words, that is looked up among the phrases. */
const mostWords = 14;

function splitPhrases(text: string): readonly string[] {
  return text
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}

function countWords(phrase: string): number {
  let count = 1;
  for (let at = phrase.indexOf(" "); at >= 0; at = phrase.indexOf(" ", at + 1)) count++;
  return count;
}

function buildPhrases(): ReadonlyMap<string, SetAsideReason> {
  const phrases = new Map<string, SetAsideReason>();
  for (const network of shareNetworks) phrases.set(network, "share-links");
  for (const { reason, phrases: text } of furnitureRows) {
    for (const phrase of splitPhrases(text)) if (!phrases.has(phrase)) phrases.set(phrase, reason);
  }
  return phrases;
}

const phrases = buildPhrases();
const headingLike = new Set([...splitPhrases(headingLikePhrases), ...shareNetworks]);
/** In words. */
const longestPhrase = Array.from(phrases.keys()).reduce((most, phrase) => Math.max(most, countWords(phrase)), 0);

function reasonOf(phrase: string): SetAsideReason | undefined {
  return isShareOffer(phrase) ? "share-links" : phrases.get(phrase);
}

/** The reason of the first phrase when a line is nothing but furniture phrases one after another; else null. */
function reasonOfPhrases(words: readonly string[]): SetAsideReason | null {
  const firstReason: (SetAsideReason | null)[] = new Array(words.length + 1).fill(null);
  for (let end = 1; end <= words.length; end++) {
    for (let start = Math.max(0, end - longestPhrase); start < end; start++) {
      const reason = start === 0 ? undefined : firstReason[start];
      if (reason === null) continue;
      const found = reasonOf(words.slice(start, end).join(" "));
      if (found !== undefined) firstReason[end] ??= reason ?? found;
    }
  }
  return firstReason[words.length] ?? null;
}

function lookUp(text: string): Furniture | null {
  const whole = plainLetters(text.toLowerCase());
  const letters = reasonOf(whole) !== undefined ? whole : plainLetters(text);
  if (letters === "") return null;
  const words = letters.split(" ");
  if (words.length > mostWords) return null;
  const reason = reasonOf(letters) ?? reasonOfPhrases(words);
  return reason === null ? null : { reason, ambiguous: headingLike.has(letters) };
}

/** A name of the page's own before what the block is: "Coast Watch – What's trending". */
function lookUpLast(text: string): Furniture | null {
  const last = /\s[-–—|]\s([^-–—|]+)$/u.exec(text)?.[1]?.trim() ?? "";
  return last.includes(" ") && text.length <= 60 ? lookUp(last) : null;
}

/**
 * Recognises a line that web pages have around articles: buttons, menus, notices, link lists. `width` is its length in
 * columns. Null for everything that might be article text.
 */
export function recogniseFurniture(text: string, width: number): Furniture | null {
  const found = width <= 120 ? (lookUp(text) ?? lookUpLast(text)) : null;
  if (found !== null) return found;
  const small = text.toLowerCase();
  const row = furniturePatterns.find(
    ({ pattern, exact, most }) => width <= most && pattern.test(exact === true ? text : small),
  );
  return row === undefined ? null : { reason: row.reason, ambiguous: false };
}
