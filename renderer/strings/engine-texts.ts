import type { Plural } from "./plural.ts";
import { engineTexts as russian } from "./ru/engine-texts.ts";
import type { Language } from "./translate.ts";

/** What the engine's messages say in other languages, by their codes. English is what they carry themselves. */
export const engineTexts: Readonly<Record<Language, Readonly<Record<string, string | Plural>>>> = {
  en: {},
  ru: russian,
};
