import { primaryLanguage } from "./primary-language.ts";
import { type SpeakingRate, speakingRate } from "./speaking-rates.ts";

const unspacedPattern = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
/** A number with its separators, an acronym, a sign that is read as a word, or an ordinary word. */
const tokenPattern =
  /(?<number>\p{Nd}+(?:[.,: {2}]\p{Nd}+)*)|(?<dotted>(?:\p{Lu}\.){2,})|(?<sign>[%$€£¥₽₸№§&+=])|(?<word>[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*)/gu;

/** A character of a script without blanks stands for this many words in text of another script. */
const wordsPerCharacter = 0.6;
const charactersPerWord = 2;
/** A letter spelt out takes about this much of a word. */
const wordsPerLetter = 0.6;

/**
 * Seconds it takes to say a text to a room, at the rate of its language (BCP 47). Numbers and acronyms count as the
 * words they are read out as.
 */
export function speakingSeconds(text: string, language: string): number {
  const rate = speakingRate(primaryLanguage(language));
  const characters = text.match(unspacedPattern)?.length ?? 0;
  const rest = characters === 0 ? text : text.replace(unspacedPattern, " ");
  let words = 0;
  for (const match of rest.matchAll(tokenPattern)) words += spokenWords(match.groups ?? {});
  return (unitsOf(words, characters, rate) / rate.perMinute) * 60;
}

function unitsOf(words: number, characters: number, rate: SpeakingRate): number {
  return rate.unit === "word" ? words + characters * wordsPerCharacter : characters + words * charactersPerWord;
}

function spokenWords(groups: Readonly<Record<string, string | undefined>>): number {
  const { number, dotted, sign, word } = groups;
  if (number !== undefined) return numberWords(number);
  if (dotted !== undefined) return (dotted.length / 2) * wordsPerLetter;
  if (sign !== undefined) return 1;
  return word === undefined ? 0 : acronymWords(word);
}

/** "NATO" is said as a word, "CSTO" letter by letter: an acronym with a vowel among its first three letters is a word. */
function acronymWords(word: string): number {
  if (word.length > 7 || !/^\p{Lu}{2,6}s?$/u.test(word)) return 1;
  const sayable =
    word.length > 3 && /^.{0,2}[AEIOUАЕИОУЫЭЮЯ]/u.test(word) && !/^\p{Lu}[BCDFGHKLMNPQRSTVWXZ]{2}/u.test(word);
  return !sayable ? Math.max(1, word.length * wordsPerLetter) : 1;
}

/** "16,000" is "sixteen thousand", "3.5" is "three point five", "2013" is "twenty thirteen". */
function numberWords(number: string): number {
  const groups = number.split(/[^\p{Nd}]/u);
  return groups.reduce((words, digits) => words + digitWords(digits), groups.length > 1 ? 0.5 : 0);
}

const wordsByDigits = [0, 1, 1.3, 3, 2.5];

function digitWords(digits: string): number {
  if (/^0+$/u.test(digits)) return 1;
  return wordsByDigits[digits.length] ?? Math.min(digits.length, 20);
}
