import { checkPrepared } from "../../fidelity/check-statement.ts";
import { prepareText } from "../../fidelity/prepared-text.ts";
import { countWords } from "../../language/words.ts";
import type { Cut } from "./cut.ts";
import { findEnclosures } from "./find-enclosures.ts";
import { writeCombinations } from "./write-combinations.ts";

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/**
 * Characters that a line of a script without spaces may have. `countWords` counts each character of these scripts as a
 * word, so that a limit in words would allow a phrase only.
 */
const mostCharacters = 50;
const endsSentence = /[.?!…。？！।؟۔]["”»’'」』)\]]*\s*$/u;
const opensMidway = /^(?:…|\.\.\.|[,;:)\]}—–-])/u;

/** True when a text is no longer than a limit in words, or 50 characters in scripts written without spaces. */
export function fitsWords(text: string, maxWords: number): boolean {
  return unspaced.test(text) ? Array.from(text).length <= mostCharacters : countWords(text) <= maxWords;
}

/**
 * The sentence as it is, or without what stands in brackets: all that can be done without knowing the language. Best
 * first; empty when it is too long, has no end, or is a piece of a quotation.
 */
export function wholeSentence(text: string, language: string, maxWords: number): readonly string[] {
  const prepared = prepareText(text, language);
  const { tokens } = prepared;
  const { isQuoted, isBalanced } = findEnclosures(tokens);
  const isAllQuoted = tokens.every(({ kind }, at) => isQuoted[at] === true || kind === "punctuation");
  if (!isBalanced || isAllQuoted || !endsSentence.test(text) || opensMidway.test(text)) return [];
  const brackets: Cut[] = [];
  let opened = -1;
  tokens.forEach(({ text: mark }, at) => {
    if (isQuoted[at] === true) return;
    if (/^[(（]$/u.test(mark) && opened < 0) opened = at;
    if (/^[)）]$/u.test(mark) && opened >= 0) {
      if (opened > 0) brackets.push({ from: opened, to: at + 1, rule: "brackets" });
      opened = -1;
    }
  });
  const numbered = ({ from, to }: Cut) => tokens.slice(from, to).some(({ kind }) => kind === "number");
  const variants = writeCombinations(tokens, {
    always: [],
    splitting: [],
    others: brackets.filter((cut) => !numbered(cut)),
  });
  return variants.filter(
    (variant) => fitsWords(variant, maxWords) && checkPrepared(prepareText(variant, language), [prepared]).length === 0,
  );
}
