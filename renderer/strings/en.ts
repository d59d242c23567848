import { commandStrings } from "./en/commands.ts";
import { deskStrings } from "./en/desk.ts";
import { documentStrings } from "./en/documents.ts";
import { exportStrings } from "./en/export.ts";
import { fileStrings } from "./en/files.ts";
import { startStrings } from "./en/start.ts";
import type { Plural } from "./plural.ts";

const english = {
  ...commandStrings,
  ...deskStrings,
  ...documentStrings,
  ...exportStrings,
  ...fileStrings,
  ...startStrings,
} as const;

export type StringKey = keyof typeof english;

/** Everything the page says, in English. */
export const en: Readonly<Record<StringKey, string | Plural>> = english;
