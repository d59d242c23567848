import type { MessageTable } from "../message.ts";

/** What no longer matches the sources. */
export type FlagCode = keyof typeof words;

const words = {
  "number-added": "The source has no “{token}”.",
  "number-lost": "The source says “{token}” here.",
  "unit-changed": "The source has another unit beside “{token}”.",
  "date-added": "The source does not give the date “{token}”.",
  "date-lost": "The source gives the date “{token}” here.",
  "name-added": "The source does not name “{token}”.",
  "negation-added": "The source does not say “{token}”.",
  "negation-lost": "The source says “{token}”.",
  "hedge-added": "The source does not limit its claim with “{token}”.",
  "hedge-lost": "The source limits its claim with “{token}”.",
  "attribution-added": "The source does not attribute its claim with “{token}”.",
  "attribution-lost": "The source attributes its claim with “{token}”.",
  "quotation-changed": "The source does not quote these words: {token}",
  "quotation-open": "A quotation mark is missing.",
} as const;

/** The sentences of flags. */
export const flagWords: MessageTable<FlagCode> = words;
