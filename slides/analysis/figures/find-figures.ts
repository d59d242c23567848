import type { Figure } from "../analysis.ts";
import type { DateMatch } from "../events/date-rule.ts";
import { type Passage, textBetween } from "../reading/passage.ts";
import { matchPhrase, type Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Numeral } from "./numeral.ts";
import { readCounted } from "./read-counted.ts";
import { readNumeral } from "./read-numeral.ts";

/** Newsworthiness by kind, for ordering only. */
const kindWeight: Readonly<Record<Numeral["kind"], number>> = {
  currency: 3,
  percent: 2.6,
  unit: 1.6,
  digits: 1.2,
  word: 0.6,
  vague: 0.9,
};
const qualifierWeight = 0.4;
const countedWeight = 0.4;
/** "three years": a length of time is rarely the news. */
const timeWeight = -0.9;
const longestQualifier = 4;

function sizeWeight(amount: number): number {
  return amount < 100 ? 0 : Math.min(1.8, (Math.log10(amount) - 1) * 0.25);
}

/** First token of a phrase such as "no less than" that ends before `at`; `at` when there is none. */
function qualifierStart(passage: Passage, at: number, vocabulary: Vocabulary): number {
  const sentence = passage.sentenceOf[at];
  const lowerAt = (index: number) =>
    passage.sentenceOf[index] === sentence ? passage.tokens[index]?.lower : undefined;
  for (let from = Math.max(0, at - longestQualifier); from < at; from += 1) {
    const length = matchPhrase(vocabulary.quantifiers, lowerAt, from);
    if (length > 0 && from + length === at) return from;
  }
  return at;
}

function weigh(passage: Passage, numeral: Numeral, isQualified: boolean, to: number, vocabulary: Vocabulary): number {
  const words = passage.tokens.slice(numeral.to, to);
  const isTime = words.some(({ lower }) => vocabulary.timeUnits.has(lower));
  return (
    kindWeight[numeral.kind] +
    sizeWeight(numeral.amount) +
    (isQualified ? qualifierWeight : 0) +
    (to > numeral.to ? countedWeight : 0) +
    (isTime ? timeWeight : 0)
  );
}

/** Whether a number is worth listing: digits and words must count something, other kinds speak for themselves. */
function isFigure(numeral: Numeral, to: number): boolean {
  const speaksForItself = numeral.kind === "currency" || numeral.kind === "percent" || numeral.kind === "unit";
  return speaksForItself || to > numeral.to || (numeral.kind === "digits" && numeral.amount >= 1000);
}

/** The numbers of a passage with what they count, in order; dates are none. */
export function findFigures(passage: Passage, dates: readonly DateMatch[], vocabulary: Vocabulary): readonly Figure[] {
  const figures: Figure[] = [];
  let nextDate = 0;
  for (let at = 0; at < passage.tokens.length; ) {
    while ((dates[nextDate]?.to ?? Number.POSITIVE_INFINITY) <= at) nextDate += 1;
    const date = dates[nextDate];
    if (date !== undefined && date.from <= at) {
      at = date.to;
      continue;
    }
    const numeral = readNumeral(passage, at, vocabulary);
    if (numeral === null || (date !== undefined && date.from < numeral.to)) {
      at += 1;
      continue;
    }
    const to = readCounted(passage, numeral, vocabulary);
    if (isFigure(numeral, to)) {
      const from = qualifierStart(passage, numeral.from, vocabulary);
      figures.push({
        text: textBetween(passage, from, to),
        value: textBetween(passage, numeral.from, numeral.to),
        sentence: passage.sentences[passage.sentenceOf[at] ?? 0]?.sentence.id ?? "",
        weight: weigh(passage, numeral, from < numeral.from, to, vocabulary),
      });
    }
    at = Math.max(to, numeral.to);
  }
  return figures;
}
