import { primaryLanguage } from "../../language/primary-language.ts";

interface Grouping {
  readonly mark: string;
  /** Numbers of fewer digits are not grouped. */
  readonly from: number;
}

const blank = "\u00a0";
const english: Grouping = { mark: ",", from: 4 };

/** What stands between thousands. Runtimes differ in what they know of languages, so the table is our own. */
const groupings: Readonly<Record<string, Grouping>> = {
  ru: { mark: blank, from: 4 },
  kk: { mark: blank, from: 4 },
  uk: { mark: blank, from: 4 },
  fr: { mark: blank, from: 4 },
  pl: { mark: blank, from: 5 },
  lv: { mark: blank, from: 5 },
  de: { mark: ".", from: 4 },
  it: { mark: ".", from: 4 },
  pt: { mark: ".", from: 4 },
  es: { mark: ".", from: 5 },
};

/** A whole number of zero or more, with its thousands apart as the language has them; as English where it is not known. */
export function formatCount(count: number, language: string): string {
  const digits = String(count);
  const primary = primaryLanguage(language);
  const { mark, from } = (Object.hasOwn(groupings, primary) ? groupings[primary] : undefined) ?? english;
  return digits.length < from ? digits : digits.replace(/\B(?=(?:\d{3})+$)/gu, mark);
}
