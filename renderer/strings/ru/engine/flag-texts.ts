import type { FlagCode } from "../../../../slides/index.ts";

/** What no longer matches the sources. */
export const flagTexts: Readonly<Record<FlagCode, string>> = {
  "number-added": "В источнике нет «{token}».",
  "number-lost": "В источнике здесь стоит «{token}».",
  "unit-changed": "В источнике рядом с «{token}» другая единица.",
  "date-added": "В источнике нет даты «{token}».",
  "date-lost": "В источнике здесь стоит дата «{token}».",
  "name-added": "Источник не называет «{token}».",
  "negation-added": "В источнике нет слова «{token}».",
  "negation-lost": "В источнике стоит «{token}».",
  "hedge-added": "В источнике нет оговорки «{token}».",
  "hedge-lost": "В источнике есть оговорка «{token}».",
  "attribution-added": "В источнике это никому не приписано: нет слов «{token}».",
  "attribution-lost": "В источнике сказано, чьи это слова: «{token}».",
  "quotation-changed": "Этих слов нет в цитатах источника: {token}",
  "quotation-open": "Не хватает кавычки.",
};
