import { primaryLanguage } from "../language/primary-language.ts";
import { writtenDates } from "./written-dates.ts";

/**
 * An article's date for people. Dates of the page's metadata come as ISO 8601 and are written out as the language does it
 * ("5 November 2020", "5. November 2020"), without the time of day; a language that is not known keeps the ISO date. A date
 * as printed is left as it is.
 */
export function displayDate(date: string, language: string): string {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/u.exec(date);
  if (iso === null) return date;
  const [, year = "", month = "", day = ""] = iso;
  const primary = primaryLanguage(language);
  const written = Object.hasOwn(writtenDates, primary) ? writtenDates[primary] : undefined;
  const name = written?.months[Number(month) - 1];
  if (written === undefined || name === undefined) return `${year}-${month}-${day}`;
  return written.write(Number(day), name, year);
}
