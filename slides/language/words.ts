/** Letters of scripts written without blanks, the prolonged sound mark of Japanese among them: each counts as a word. */
const unspaced = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\u30fc";
const wordPattern = new RegExp(
  `[${unspaced}]|[\\p{L}\\p{N}](?:(?![${unspaced}])[\\p{L}\\p{M}\\p{N}]|['’.,\\-‑](?![${unspaced}])(?=[\\p{L}\\p{N}]))*`,
  "gu",
);

/**
 * The words of a text in order, as printed, without punctuation. "U.S." gives "U.S", "16,000" and "long-term" stay
 * whole. In scripts written without spaces each character is a word.
 */
export function splitWords(text: string): string[] {
  return text.match(wordPattern) ?? [];
}

/** Number of words, counted as `splitWords` does. */
export function countWords(text: string): number {
  return splitWords(text).length;
}
