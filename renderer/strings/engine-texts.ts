import { engineTexts as english } from "./en/engine-texts.ts";
import type { Plural } from "./plural.ts";
import { engineTexts as russian } from "./ru/engine-texts.ts";
import type { Language } from "./translate.ts";

/** What the engine's messages say, by their codes. Those that are not here are said in English, as they carry it. */
export const engineTexts: Readonly<Record<Language, Readonly<Record<string, string | Plural>>>> = {
  en: english,
  ru: russian,
};
