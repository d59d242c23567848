import { dateWords, monthNames, relativeDays, weekdayNames } from "./words/month-names.ts";

interface PrintedDate {
  /** The date as printed, without a time of day. */
  readonly date: string;
  /** Place in the text the date was found in. */
  readonly start: number;
  readonly end: number;
}

const digit = "[\\d٠-٩۰-۹]";
const year = `(?:1[5-9]|20)${digit}{2}|${digit}{4}`;
const month = `(?:${monthNames.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})(?![\\p{L}\\p{M}])`;
const day = `${digit}{1,2}(?:st|nd|rd|th|er|º|°|\\.)?`;
const link = "(?:\\s*(?:de|of|del|d['’]|den)\\s*|[\\s.\\u00a0/-]+)";

/** A form of a printed date. Compiling one is dear, so that it is done when a line could hold such a date. */
interface Form {
  readonly namesMonth: boolean;
  readonly pattern: () => RegExp;
}

/** Forms of a printed date, the more telling first. */
const forms: readonly Form[] = [
  `${day}${link}${month}(?:[/-]${month})?\\.?(?:${link}|,\\s*)(?:${year})(?:\\s*г\\.?|\\s*года|\\s*р\\.)?`,
  `${month}\\.?\\s+${day},?\\s+(?:${year})`,
  `(?:${year})\\.?\\s*(?:gada|m\\.|жылғы|ж\\.)?\\s*(?:${day}\\s*)?${month}(?:\\s+${digit}{1,2}\\.?)?`,
  "\\d{4}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日",
  "\\d{4}\\s?년\\s?\\d{1,2}\\s?월\\s?\\d{1,2}\\s?일",
  `${digit}{4}[-/.]\\s?${digit}{1,2}[-/.]\\s?${digit}{1,2}(?!${digit})`,
  `${digit}{1,2}([-/.])\\s?${digit}{1,2}\\1\\s?(?:${digit}{4}|${digit}{2})(?!${digit})`,
  "\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日",
  "\\d{1,2}/\\d{1,2}\\s?[(（][月火水木金土日][)）]",
  `${month}\\.?\\s+${day}(?![\\p{L}\\d:.])`,
  `${day}${link}${month}`,
  `${month}\\.?,?\\s+(?:${year})`,
].map((form) => {
  let compiled: RegExp | null = null;
  return {
    namesMonth: form.includes(month),
    pattern: () => {
      compiled ??= new RegExp(`(?<![\\p{L}\\p{N}])${form}`, "iu");
      return compiled;
    },
  };
});

const monthWords = new Set(monthNames.map((name) => name.toLowerCase().replace(/\.$/u, "")));

/** True when a word of the text is, or begins with a link and is, the name of a month. */
function namesMonth(text: string): boolean {
  return (text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => monthWords.has(word));
}

const anyDigit = new RegExp(digit, "u");

const clock =
  /\d{1,2}\s?(?:[:h]|\.(?=\d{2}(?!\d)))\s?\d{2}(?::\d{2})?(?:\s?[ap]\.?\s?m\.?(?!\p{L}))?|\d{1,2}\s?[ap]\.?m\.?(?!\p{L})/giu;
const zone = /\(?(?:gmt|utc)?\s?[+-]\d{1,2}:?(?:\d{2})?\)?/gi;
const smallWords = new Set([...weekdayNames, ...dateWords, ...relativeDays]);
const relative = new RegExp(
  `^(?:${relativeDays.join("|")})(?![\\p{L}])[,，]?\\s*(?:\\p{L}{1,3}\\s+)?\\d{1,2}[:.h]\\d{2}`,
  "iu",
);
const ago =
  /^(?:vor |il y a |hace |há |vor etwa )?\d{1,3} (?:seconds?|minutes?|mins?|hours?|days?|weeks?|months?|years?|stunden?|minuten|tagen?|wochen|heures?|jours?|horas?|minutos|días|dias|час(?:а|ов)?|минут[ыу]?|дн(?:я|ей)|годин|хвилин)(?: ago| назад| тому| atrás)?$/iu;

/** Longest text, in characters, a date is looked for in: lines that state one are short. */
const mostCharacters = 400;

/** Finds the first date in a line, in any of some thirty languages. Null when there is none. */
export function readDate(text: string): PrintedDate | null {
  // Every form, relative ones too, has a digit.
  if (text.length > mostCharacters || !anyDigit.test(text)) return null;
  const hasMonth = namesMonth(text);
  let best: PrintedDate | null = null;
  for (const form of forms) {
    if (form.namesMonth && !hasMonth) continue;
    const found = form.pattern().exec(text);
    if (found === null) continue;
    const candidate = { date: found[0].trim(), start: found.index, end: found.index + found[0].length };
    if (best === null || candidate.start < best.start) best = candidate;
    if (candidate.start < 40) break;
  }
  return best ?? readRelative(text);
}

function readRelative(text: string): PrintedDate | null {
  const found = relative.exec(text) ?? ago.exec(text);
  return found === null ? null : { date: found[0].trim(), start: found.index, end: found.index + found[0].length };
}

/** What is left of a line without its dates, times and the words around them ("Updated", "Uhr", "Thursday"). */
export function withoutDates(text: string): string {
  let rest = text;
  for (let count = 0; count < 4; count++) {
    const found = readDate(rest);
    if (found === null) break;
    rest = `${rest.slice(0, found.start)} ${rest.slice(found.end)}`;
  }
  return rest
    .replace(clock, " ")
    .replace(zone, " ")
    .replace(/[\p{L}\p{M}]+/gu, (word) => (smallWords.has(word.toLowerCase()) ? " " : word))
    .replace(/\s+/g, " ")
    .trim();
}

/** True for a line that says a date and nothing else. */
export function isDateLine(text: string): boolean {
  if (text.length > 160 || readDate(text) === null) return false;
  return (withoutDates(text).match(/[\p{L}\p{N}]/gu) ?? []).length <= 2;
}
