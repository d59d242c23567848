import { en, type StringKey } from "./en.ts";
import type { Plural } from "./plural.ts";
import { ru } from "./ru.ts";

export type Language = "en" | "ru";

/** What is put into a text. `count` also chooses its plural form. */
export type StringParameters = Readonly<Record<string, string | number>>;

/** Says something in the language of the page. */
export type Translate = (key: StringKey, parameters?: StringParameters) => string;

const tables: Readonly<Record<Language, Readonly<Record<StringKey, string | Plural>>>> = { en, ru };

/** The form of a text for its parameter `count`. */
export function chooseForm(text: string | Plural, { count }: StringParameters, rules: Intl.PluralRules): string {
  if (typeof text === "string") return text;
  return (typeof count === "number" ? text[rules.select(count)] : undefined) ?? text.other;
}

/** Puts values into a text's `{places}`; numbers as the language writes them. */
export function fillPlaces(text: string, parameters: StringParameters, numbers: Intl.NumberFormat): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = parameters[name];
    if (value === undefined) return place;
    return typeof value === "number" ? numbers.format(value) : value;
  });
}

/** The texts of a language as a function. */
export function translator(language: Language): Translate {
  const table = tables[language];
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return (key, parameters = {}) => fillPlaces(chooseForm(table[key], parameters, rules), parameters, numbers);
}

/** The language the page speaks: the one that was chosen, else the system's when there is a table of it. */
export function chooseLanguage(chosen: Language | "system", locale: string): Language {
  if (chosen !== "system") return chosen;
  return /^ru\b/iu.test(locale) ? "ru" : "en";
}
