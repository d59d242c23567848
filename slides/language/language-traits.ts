/** Letters that tell languages of one script apart: `own` occur in the language and hardly in its neighbours. */
interface LanguageTrait {
  readonly language: string;
  readonly own: RegExp;
}

/** How a script is recognised and which languages this product tells apart within it, the commonest first. */
export interface ScriptTrait {
  /** Matches one letter of the script. */
  readonly letter: RegExp;
  readonly languages: readonly string[];
  readonly direction: "ltr" | "rtl";
}

/** Scripts in the order in which a tie is broken; Kana and Hangul come before Han, which their texts also use. */
export const scriptTraits: readonly ScriptTrait[] = [
  {
    letter: /\p{Script=Latin}/gu,
    languages: ["en", "de", "fr", "es", "pt", "it", "nl", "pl", "cs", "lv", "lt", "tr"],
    direction: "ltr",
  },
  { letter: /\p{Script=Cyrillic}/gu, languages: ["ru", "uk", "kk"], direction: "ltr" },
  { letter: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, languages: ["ja"], direction: "ltr" },
  { letter: /\p{Script=Hangul}/gu, languages: ["ko"], direction: "ltr" },
  { letter: /\p{Script=Han}/gu, languages: ["zh"], direction: "ltr" },
  { letter: /\p{Script=Arabic}/gu, languages: ["ar", "fa"], direction: "rtl" },
  { letter: /\p{Script=Hebrew}/gu, languages: ["he"], direction: "rtl" },
  { letter: /\p{Script=Devanagari}/gu, languages: ["hi"], direction: "ltr" },
  { letter: /\p{Script=Greek}/gu, languages: ["el"], direction: "ltr" },
  { letter: /\p{Script=Armenian}/gu, languages: ["hy"], direction: "ltr" },
  { letter: /\p{Script=Georgian}/gu, languages: ["ka"], direction: "ltr" },
  { letter: /\p{Script=Thai}/gu, languages: ["th"], direction: "ltr" },
];

/** Letters of one language against the others listed with it under its script. */
export const languageTraits: readonly LanguageTrait[] = [
  { language: "kk", own: /[әғқңөұүһіӘҒҚҢӨҰҮҺІ]/gu },
  { language: "uk", own: /[їєґіЇЄҐІ]/gu },
  { language: "ru", own: /[ыэъёЫЭЪЁ]/gu },
  { language: "de", own: /[äöüßÄÖÜ]/gu },
  { language: "fr", own: /[êèùœçÊÈÙŒ]/gu },
  { language: "es", own: /[ñ¿¡Ñ]/gu },
  { language: "pt", own: /[ãõÃÕ]/gu },
  { language: "pl", own: /[łąęśźżńŁĄĘŚŹŻŃ]/gu },
  { language: "cs", own: /[řěůŘĚŮ]/gu },
  { language: "lv", own: /[āēīļņķģĀĒĪĻŅĶĢ]/gu },
  { language: "lt", own: /[ėįųūąĖĮŲŪ]/gu },
  { language: "tr", own: /[ğışİĞŞ]/gu },
  { language: "fa", own: /[پچژگک]/gu },
];

/** Languages written from right to left, by primary subtag (CLDR, default scripts). */
export const rightToLeftLanguages: ReadonlySet<string> = new Set(
  "ar arc ckb dv fa he iw ji khw ks ku ps sd syr ug ur yi".split(" "),
);
