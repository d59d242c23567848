import { primaryLanguage } from "../language/primary-language.ts";

const months: Readonly<Record<string, readonly string[]>> = {
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  ru: [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
  ],
};

/**
 * An article's date for people. Dates of the page's metadata come as ISO 8601 and are written out in English and Russian
 * ("5 November 2020"), without the time of day; other languages keep the ISO date. A date as printed is left as it is.
 */
export function displayDate(date: string, language: string): string {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/u.exec(date);
  if (iso === null) return date;
  const [, year, month, day] = iso;
  const primary = primaryLanguage(language);
  const name = Object.hasOwn(months, primary) ? months[primary]?.[Number(month) - 1] : undefined;
  return name === undefined ? `${year}-${month}-${day}` : `${Number(day)} ${name} ${year}`;
}
