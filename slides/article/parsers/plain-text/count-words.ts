import { isUnspaced } from "./text-width.ts";

/** Number of words; in scripts written without blanks two characters count as one. */
export function countPrintedWords(text: string): number {
  let words = 0;
  let ideographs = 0;
  let inside = false;
  for (const character of text) {
    if (character > "\u2e7f" && isUnspaced(character)) {
      ideographs++;
      inside = false;
    } else if (/\s/.test(character)) inside = false;
    else if (!inside && /[\p{L}\p{N}]/u.test(character)) {
      inside = true;
      words++;
    }
  }
  return words + Math.ceil(ideographs / 2);
}
