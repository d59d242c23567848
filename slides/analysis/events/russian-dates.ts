import { type DateMatch, type DateRule, dayAt, isoDate, lowerAt, yearAt } from "./date-rule.ts";

const yearWord = /^(?:год|года|году|годом|г|гг|годы|годах|годов)$/u;
const near =
  /^(?:прошл|будущ|следующ|нынешн|эт|текущ|ближайш|минувш|предыдущ|последн)(?:ого|ем|ой|ом|ую|ему|ей|их|ие|юю|ым)$/u;
const period =
  /^(?:году|года|год|месяце|месяца|месяц|неделе|недели|неделю|десятилетия|десятилетии|века|веке|лето|летом|зимой|осенью|весной|выходные|лет|дней|дни|месяцев|месяцы|недель|годы)$/u;
const length =
  /^(?:год|года|лет|месяц|месяца|месяцев|неделю|недели|недель|день|дня|дней|десятилетие|десятилетия|час|часа|часов)$/u;
const dayWord = /^(?:сегодня|вчера|завтра|позавчера|накануне)$/u;
const edge = /^(?:конца|концу|конце|начала|начале|началу|середине|середины)$/u;

function match(from: number, to: number, iso: string | null, relative = false): DateMatch {
  return { from, to, iso, relative };
}

/** "1 декабря 2014 года", "30 августа". */
const dayAndMonth: DateRule = (passage, at, { months }) => {
  const day = dayAt(passage, at, at);
  if (day === 0) return null;
  let next = at + 1;
  const isRange = /^[-–—]$/u.test(lowerAt(passage, next, at)) && dayAt(passage, next + 1, at) > 0;
  if (isRange) next += 2;
  const month = months.get(lowerAt(passage, next, at)) ?? 0;
  if (month === 0) return null;
  const year = yearAt(passage, next + 1, at);
  if (year === 0) return match(at, next + 1, null);
  const to = yearWord.test(lowerAt(passage, next + 2, at)) ? next + 3 : next + 2;
  return match(at, to, isoDate(year, month, isRange ? 0 : day));
};

/** "в июне 2011 года", "с января". */
const monthAlone: DateRule = (passage, at, { months, prepositions }) => {
  const month = months.get(lowerAt(passage, at, at)) ?? 0;
  if (month === 0) return null;
  const year = yearAt(passage, at + 1, at);
  if (year > 0) {
    const to = yearWord.test(lowerAt(passage, at + 2, at)) ? at + 3 : at + 2;
    return match(at, to, isoDate(year, month));
  }
  const before = lowerAt(passage, at - 1, at);
  return prepositions.has(before) || edge.test(before) ? match(at, at + 1, null) : null;
};

/** "в 1998 году", "2000 года", "с 2011 по 2013 год". */
const yearWithWord: DateRule = (passage, at) => {
  const year = yearAt(passage, at, at);
  if (year === 0) return null;
  if (yearWord.test(lowerAt(passage, at + 1, at))) return match(at, at + 2, isoDate(year));
  const isSpan = /^(?:по|до|-|–|—)$/u.test(lowerAt(passage, at + 1, at)) && yearAt(passage, at + 2, at) > 0;
  return isSpan ? match(at, at + 1, isoDate(year)) : null;
};

/** "в прошлом году", "на прошлой неделе", "за последние три года". */
const nearPeriod: DateRule = (passage, at) => {
  if (!near.test(lowerAt(passage, at, at))) return null;
  for (let to = at + 1; to <= at + 2; to += 1) {
    if (period.test(lowerAt(passage, to, at))) return match(at, to + 1, null, true);
  }
  return null;
};

/** "три года назад", "неделю назад". */
const ago: DateRule = (passage, at, { numberWords }) => {
  const first = lowerAt(passage, at, at);
  const counted = numberWords.has(first) || /^(?:\d{1,3}|несколько)$/u.test(first);
  const unit = counted ? at + 1 : at;
  if (!length.test(lowerAt(passage, unit, at)) || lowerAt(passage, unit + 1, at) !== "назад") return null;
  return match(at, unit + 2, null, true);
};

/** "в понедельник", "вчера", "до конца года". */
const dayName: DateRule = (passage, at, { weekdays }) => {
  const lower = lowerAt(passage, at, at);
  if (dayWord.test(lower)) return match(at, at + 1, null, true);
  if (/^(?:в|во|с|до|на)$/u.test(lower) && weekdays.has(lowerAt(passage, at + 1, at))) {
    return match(at, at + 2, null, true);
  }
  const isEdge = edge.test(lower) && /^(?:года|месяца|недели|века)$/u.test(lowerAt(passage, at + 1, at));
  return isEdge ? match(at, at + 2, null, true) : null;
};

/** How Russian writes dates, the likeliest reading first. */
export const russianDateRules: readonly DateRule[] = [dayAndMonth, monthAlone, yearWithWord, nearPeriod, ago, dayName];
