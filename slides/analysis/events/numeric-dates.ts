import { type DateRule, isoDate, lowerAt } from "./date-rule.ts";

function isDate(year: number, month: number, day: number): boolean {
  return year >= 1000 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** `2009-06-16`, cut into five tokens. */
const isoRule: DateRule = (passage, at) => {
  if (!/^\d{4}$/u.test(lowerAt(passage, at, at))) return null;
  const parts = [0, 1, 2, 3, 4].map((offset) => lowerAt(passage, at + offset, at));
  if (parts[1] !== "-" || parts[3] !== "-" || !/^\d\d$/u.test(parts[2] ?? "") || !/^\d\d$/u.test(parts[4] ?? ""))
    return null;
  const [year, month, day] = [Number(parts[0]), Number(parts[2]), Number(parts[4])];
  return isDate(year, month, day) ? { from: at, to: at + 5, iso: isoDate(year, month, day), relative: false } : null;
};

/** `16.06.2009`: day first; `06/16/2009`: whichever cannot be a month is the day, else nobody can tell. */
const groupedRule: DateRule = (passage, at) => {
  const match = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})$/u.exec(lowerAt(passage, at, at));
  if (match === null) return null;
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const dayFirst = isDate(year, second, first);
  const monthFirst = match[2] === "/" && isDate(year, first, second);
  if (!dayFirst && !monthFirst) return null;
  const iso =
    dayFirst && monthFirst && first !== second
      ? null
      : isoDate(year, dayFirst ? second : first, dayFirst ? first : second);
  return { from: at, to: at + 1, iso, relative: false };
};

/** Dates in digits alone, the same in every language. */
export const numericDateRules: readonly DateRule[] = [isoRule, groupedRule];
