import { primaryLanguage } from "../../language/primary-language.ts";

/** Office knows languages by a region as well; this is the one it takes when the text does not say. */
const regions: Readonly<Record<string, string>> = {
  ar: "ar-SA",
  be: "be-BY",
  bg: "bg-BG",
  cs: "cs-CZ",
  da: "da-DK",
  de: "de-DE",
  el: "el-GR",
  en: "en-US",
  es: "es-ES",
  et: "et-EE",
  fa: "fa-IR",
  fi: "fi-FI",
  fr: "fr-FR",
  he: "he-IL",
  hi: "hi-IN",
  hu: "hu-HU",
  hy: "hy-AM",
  id: "id-ID",
  it: "it-IT",
  ja: "ja-JP",
  ka: "ka-GE",
  kk: "kk-KZ",
  ko: "ko-KR",
  ky: "ky-KG",
  lt: "lt-LT",
  lv: "lv-LV",
  mn: "mn-MN",
  nb: "nb-NO",
  nl: "nl-NL",
  pl: "pl-PL",
  pt: "pt-PT",
  ro: "ro-RO",
  ru: "ru-RU",
  sk: "sk-SK",
  sl: "sl-SI",
  sv: "sv-SE",
  th: "th-TH",
  tr: "tr-TR",
  uk: "uk-UA",
  vi: "vi-VN",
  zh: "zh-CN",
};

/** A BCP 47 tag as Office's spelling checker knows it; null when the language is not known. */
export function officeLanguage(tag: string): string | null {
  const primary = primaryLanguage(tag);
  if (primary === "und") return null;
  if (/^[a-z]{2,3}-[a-z]{2}$/iu.test(tag)) return `${primary}-${tag.slice(-2).toUpperCase()}`;
  return (Object.hasOwn(regions, primary) ? regions[primary] : undefined) ?? primary;
}
