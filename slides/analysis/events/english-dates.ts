import type { Passage } from "../reading/passage.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { type DateMatch, type DateRule, dayAt, isoDate, lowerAt, yearAt } from "./date-rule.ts";

const ambiguousMonths = new Set(["may", "march", "mar", "jan", "jun", "dec", "august", "april", "june"]);
const monthOpeners = new Set(
  "in since until till by last this next early late mid during of from through before after every for between to past and until each".split(
    " ",
  ),
);
const yearOpeners = new Set(
  "in since until till by during from between before after early late mid around circa of to through and ( summer fall autumn winter spring season campaign - – back".split(
    " ",
  ),
);
const nearWords = new Set("next last this past coming previous following current".split(" "));
const periods = new Set(
  "year years month months week weeks weekend decade decades century quarter spring summer autumn fall winter season night semester".split(
    " ",
  ),
);
const lengths = new Set("year month week day hour minute decade century generation fortnight weekend".split(" "));
const counts = new Set(
  "a an one two three four five six seven eight nine ten eleven twelve several few many couple some dozen".split(" "),
);
const dayWords = new Set("today yesterday tomorrow tonight".split(" "));
const partsOfDay = new Set("morning afternoon evening night".split(" "));

function match(from: number, to: number, iso: string | null, relative = false): DateMatch {
  return { from, to, iso, relative };
}

function monthAt(passage: Passage, at: number, of: number, { months }: Vocabulary): number {
  const token = passage.tokens[at];
  return token?.capital === true ? (months.get(lowerAt(passage, at, of)) ?? 0) : 0;
}

/** Steps over "th", "st", "nd", "rd" glued to a day. */
function afterDay(passage: Passage, at: number): number {
  const next = passage.tokens[at];
  return next?.glued === true && /^(?:st|nd|rd|th)$/u.test(next.lower) ? at + 1 : at;
}

/** `, 2001` or `2001` after a day or a month; the token after it, and the year. */
function yearAfter(passage: Passage, at: number, of: number): { to: number; year: number } {
  const comma = lowerAt(passage, at, of) === "," ? 1 : 0;
  const year = yearAt(passage, at + comma, of);
  return year > 0 ? { to: at + comma + 1, year } : { to: at, year: 0 };
}

/** "Sept. 11, 2001", "December 12", "June 3–5, 2004", "January 2013", "in April". */
const monthFirst: DateRule = (passage, at, vocabulary) => {
  const month = monthAt(passage, at, at, vocabulary);
  if (month === 0) return null;
  const day = dayAt(passage, at + 1, at);
  if (day > 0) {
    let to = afterDay(passage, at + 2);
    const isRange = /^[-–—]$/u.test(lowerAt(passage, to, at)) && dayAt(passage, to + 1, at) > 0;
    if (isRange) to = afterDay(passage, to + 2);
    const { to: end, year } = yearAfter(passage, to, at);
    return match(at, end, year > 0 ? isoDate(year, month, isRange ? 0 : day) : null);
  }
  const { to, year } = yearAfter(passage, at + 1, at);
  if (year > 0) return match(at, to, isoDate(year, month));
  const before = lowerAt(passage, at - 1, at);
  const isPlain = !ambiguousMonths.has(passage.tokens[at]?.lower ?? "") && passage.tokens[at - 1]?.capital !== true;
  const opened = monthOpeners.has(before) || /^(?:mid|early|late)$/u.test(before);
  if (!opened && !(isPlain && passage.tokens[at + 1]?.capital !== true)) return null;
  if (passage.tokens[at + 1]?.kind === "number") return null;
  const isNear = nearWords.has(before);
  return match(isNear ? at - 1 : at, at + 1, null, isNear);
};

/** "11 September 2001", "the 3rd of May". */
const dayFirst: DateRule = (passage, at, vocabulary) => {
  const day = dayAt(passage, at, at);
  if (day === 0) return null;
  let next = afterDay(passage, at + 1);
  const isRange = /^[-–—]$/u.test(lowerAt(passage, next, at)) && dayAt(passage, next + 1, at) > 0;
  if (isRange) next = afterDay(passage, next + 2);
  if (next > at + 1 && lowerAt(passage, next, at) === "of") next += 1;
  const month = monthAt(passage, next, at, vocabulary);
  if (month === 0) return null;
  const { to, year } = yearAfter(passage, next + 1, at);
  return match(at, to, year > 0 ? isoDate(year, month, isRange ? 0 : day) : null);
};

/** "in 1998", "(2009)", "2011 to 2013", "the 1990s". */
const yearAlone: DateRule = (passage, at, vocabulary) => {
  const year = yearAt(passage, at, at);
  if (year === 0) return null;
  const next = passage.tokens[at + 1];
  if (next?.glued === true && next.lower === "s") return match(at, at + 2, null);
  if (next?.glued === true && next.kind === "word") return null;
  const before = lowerAt(passage, at - 1, at);
  const beforeThat = lowerAt(passage, at - 2, at);
  const isSpan = /^(?:to|and|through|until|-|–)$/u.test(before) && yearAt(passage, at - 2, at) > 0;
  const isSeason = vocabulary.timeUnits.has(before) || before === "," || before === "'";
  if (!yearOpeners.has(before) && !isSpan && !isSeason) return null;
  if (before === "," && !(passage.tokens[at - 2]?.capital === true && next?.kind === "mark")) return null;
  if (/^(?:of|to|and|from|before|after)$/u.test(before) && !isSpan && countsSomething(passage, at, vocabulary))
    return null;
  if (countsSomething(passage, at, vocabulary) || vocabulary.labelWords.has(beforeThat)) return null;
  return match(at, at + 1, isoDate(year));
};

function countsSomething(passage: Passage, at: number, vocabulary: Vocabulary): boolean {
  const next = lowerAt(passage, at + 1, at);
  const isPlural = /\p{Ll}{3}s$/u.test(next) && !vocabulary.functionWords.has(next) && !next.endsWith("ss");
  const isScale = vocabulary.scales.has(next) || vocabulary.currencies.has(next) || vocabulary.percents.has(next);
  return (
    isScale || vocabulary.units.has(next) || vocabulary.plurals.has(next) || (isPlural && !isVerbLike(passage, at + 1))
  );
}

/** "In 1998 hopes faded": too rare to matter; "In 1998 was": no plural. */
function isVerbLike(passage: Passage, at: number): boolean {
  return passage.tokens[at]?.capital === true;
}

/** "next year", "late last month", "the past six months", "earlier this year", "last Monday". */
const nearPeriod: DateRule = (passage, at, vocabulary) => {
  let from = at;
  let near = at;
  const opening = lowerAt(passage, at, at);
  if (/^(?:early|earlier|late|later|mid|the)$/u.test(opening)) near += 1;
  if (!nearWords.has(lowerAt(passage, near, at))) return null;
  if (opening === "the" && near === at) from = at;
  let next = near + 1;
  const first = lowerAt(passage, next, at);
  const isCounted = (counts.has(first) && !/^an?$/u.test(first)) || passage.tokens[next]?.kind === "number";
  if (isCounted) next += 1;
  if (lowerAt(passage, next, at) === "of" || lowerAt(passage, next, at) === "or") next += 1;
  const unit = lowerAt(passage, next, at);
  const isWeekday = vocabulary.weekdays.has(unit);
  const isUnit = periods.has(unit) || (isCounted && lengths.has(unit.replace(/s$/u, "")));
  if (!isUnit && !isWeekday) return null;
  if (
    opening === "the" &&
    !isCounted &&
    !/s$/u.test(unit) &&
    !/^(?:past|last|next|coming|previous|following)$/u.test(lowerAt(passage, near, at))
  )
    return null;
  return match(from, next + 1, null, true);
};

/** "three years ago", "a decade earlier", "months ago". */
const ago: DateRule = (passage, at) => {
  const first = lowerAt(passage, at, at);
  const isNumber = passage.tokens[at]?.kind === "number" && /^\d{1,4}$/u.test(first);
  let unit = at;
  if (isNumber || counts.has(first) || /-/u.test(first)) unit += 1;
  if (first === "a" && /^(?:few|couple|dozen)$/u.test(lowerAt(passage, unit, at))) unit += 1;
  if (lowerAt(passage, unit, at) === "of") unit += 1;
  if (!lengths.has(lowerAt(passage, unit, at).replace(/s$/u, "")) || lowerAt(passage, unit, at) === "") return null;
  return lowerAt(passage, unit + 1, at) === "ago" ? match(at, unit + 2, null, true) : null;
};

/** "on Thursday", "Wednesday evening", "yesterday". */
const dayName: DateRule = (passage, at, vocabulary) => {
  const lower = lowerAt(passage, at, at);
  const isWeekday = vocabulary.weekdays.has(lower) && passage.tokens[at]?.capital === true;
  if (!isWeekday && !dayWords.has(lower)) return null;
  if (passage.tokens[at + 1]?.kind === "possessive") return null;
  return match(at, partsOfDay.has(lowerAt(passage, at + 1, at)) ? at + 2 : at + 1, null, true);
};

/** "the end of the year", "the end of next year", "the beginning of the week". */
const edgeOfPeriod: DateRule = (passage, at, vocabulary) => {
  if (!/^(?:end|beginning|start|middle)$/u.test(lowerAt(passage, at, at)) || lowerAt(passage, at + 1, at) !== "of")
    return null;
  const from = lowerAt(passage, at - 1, at) === "the" ? at - 1 : at;
  const inner =
    nearPeriod(passage, at + 2, vocabulary) ??
    monthFirst(passage, at + 2, vocabulary) ??
    yearAlone(passage, at + 2, vocabulary);
  if (inner !== null) return { ...inner, from };
  const unit = lowerAt(passage, at + 3, at);
  const isPlain = /^(?:the|this)$/u.test(lowerAt(passage, at + 2, at)) && periods.has(unit) && unit !== "night";
  return isPlain ? match(from, at + 4, null, true) : null;
};

/** How English writes dates, the likeliest reading first. */
export const englishDateRules: readonly DateRule[] = [
  edgeOfPeriod,
  dayFirst,
  monthFirst,
  nearPeriod,
  ago,
  yearAlone,
  dayName,
];
