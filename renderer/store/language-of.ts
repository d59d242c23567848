import { chooseLanguage, type Language } from "../strings/translate.ts";
import type { DeskState } from "./desk-state.ts";

/** The language that the page speaks. */
export function languageOf({ settings, locale }: DeskState): Language {
  return chooseLanguage(settings.language, locale);
}
