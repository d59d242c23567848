import type { Plural } from "../plural.ts";
import { checkTexts } from "./engine/check-texts.ts";
import { diagnosticTexts } from "./engine/diagnostic-texts.ts";
import { flagTexts } from "./engine/flag-texts.ts";
import { refusalTexts } from "./engine/refusal-texts.ts";
import { stepTexts } from "./engine/step-texts.ts";
import { talkTexts } from "./engine/talk-texts.ts";

/** The engine's messages in Russian, by their codes. */
export const engineTexts: Readonly<Record<string, string | Plural>> = {
  ...diagnosticTexts,
  ...flagTexts,
  ...checkTexts,
  ...refusalTexts,
  ...stepTexts,
  ...talkTexts,
};
