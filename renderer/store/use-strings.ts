import { useMemo } from "react";
import { type Say, sayer } from "../strings/saying.ts";
import { type Translate, translator } from "../strings/translate.ts";
import { useDeskState } from "./desk-context.ts";
import { languageOf } from "./language-of.ts";

/** Says things in the language of the page. */
export function useStrings(): Translate {
  const language = useDeskState(languageOf);
  return useMemo(() => translator(language), [language]);
}

/** Puts sayings into words in the language of the page. */
export function useSay(): Say {
  const language = useDeskState(languageOf);
  return useMemo(() => sayer(language), [language]);
}
