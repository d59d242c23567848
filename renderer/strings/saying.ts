import type { StringKey } from "./en.ts";
import { engineTexts } from "./engine-texts.ts";
import type { Plural } from "./plural.ts";
import { chooseForm, fillPlaces, type Language, type StringParameters, translator } from "./translate.ts";

/** A message of the engine: English text, and a code by which other languages say it. */
export interface EngineMessage {
  readonly code: string;
  readonly parameters?: StringParameters;
  readonly text: string;
}

/** A text of the page's with what is put into it. */
export interface KeyedText {
  readonly key: StringKey;
  readonly parameters?: Readonly<Record<string, string | number | Saying>>;
}

/** Something to be said in whatever language the page speaks when it says it. */
export type Saying = KeyedText | EngineMessage;

export type Say = (saying: Saying) => string;

/** Puts sayings into words. An engine's message without a translation is said in English. */
export function sayer(language: Language): Say {
  const translate = translator(language);
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const texts: Readonly<Record<string, string | Plural>> = engineTexts[language];

  function say(saying: Saying): string {
    if ("code" in saying) {
      const text = Object.hasOwn(texts, saying.code) ? texts[saying.code] : undefined;
      const { parameters = {} } = saying;
      return text === undefined ? saying.text : fillPlaces(chooseForm(text, parameters, rules), parameters, numbers);
    }
    const filled = Object.entries(saying.parameters ?? {}).map(([name, value]) => [
      name,
      typeof value === "object" ? say(value) : value,
    ]);
    return translate(saying.key, Object.fromEntries(filled));
  }
  return say;
}
