import type { DatedEvent } from "../analysis.ts";
import { type Passage, textBetween } from "../reading/passage.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { DateMatch, DateRule } from "./date-rule.ts";
import { englishDateRules } from "./english-dates.ts";
import { numericDateRules } from "./numeric-dates.ts";
import { russianDateRules } from "./russian-dates.ts";

const rulesOf: Readonly<Record<string, readonly DateRule[]>> = { en: englishDateRules, ru: russianDateRules };

/** Where the dates of a passage stand, in order; the first rule that fits a place wins. */
export function findDates(passage: Passage, vocabulary: Vocabulary): readonly DateMatch[] {
  const own = Object.hasOwn(rulesOf, vocabulary.language) ? (rulesOf[vocabulary.language] ?? []) : [];
  const rules = [...numericDateRules, ...own];
  const found: DateMatch[] = [];
  for (let at = 0; at < passage.tokens.length; ) {
    let match: DateMatch | null = null;
    for (const rule of rules) {
      match = rule(passage, at, vocabulary);
      if (match !== null) break;
    }
    if (match !== null && passage.sentenceOf[match.from] === passage.sentenceOf[match.to - 1]) found.push(match);
    at = match === null ? at + 1 : Math.max(at + 1, match.to);
  }
  return found;
}

/** The happenings an article dates, in order; a date named twice in a sentence counts once. */
export function toEvents(passage: Passage, dates: readonly DateMatch[]): readonly DatedEvent[] {
  const seen = new Set<string>();
  return dates.flatMap(({ from, to, iso, relative }) => {
    const sentence = passage.sentences[passage.sentenceOf[from] ?? 0]?.sentence.id ?? "";
    const date = textBetween(passage, from, to);
    const key = `${sentence} ${date.toLowerCase()}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ date, iso, relative, sentence }];
  });
}
