import type { StringKey } from "./en.ts";
import type { Plural } from "./plural.ts";
import { commandStrings } from "./ru/commands.ts";
import { deskStrings } from "./ru/desk.ts";
import { documentStrings } from "./ru/documents.ts";
import { exportStrings } from "./ru/export.ts";
import { fileStrings } from "./ru/files.ts";
import { startStrings } from "./ru/start.ts";

/** Everything the page says, in Russian. */
export const ru: Readonly<Record<StringKey, string | Plural>> = {
  ...commandStrings,
  ...deskStrings,
  ...documentStrings,
  ...exportStrings,
  ...fileStrings,
  ...startStrings,
};
