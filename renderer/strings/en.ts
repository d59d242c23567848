import { allNotesStrings } from "./en/all-notes.ts";
import { audienceStrings } from "./en/audience.ts";
import { checkStrings } from "./en/checks.ts";
import { commandStrings } from "./en/commands.ts";
import { deskStrings } from "./en/desk.ts";
import { documentStrings } from "./en/documents.ts";
import { exportStrings } from "./en/export.ts";
import { fileStrings } from "./en/files.ts";
import { findStrings } from "./en/find.ts";
import { inspectorStrings } from "./en/inspector.ts";
import { sayStrings } from "./en/say.ts";
import { startStrings } from "./en/start.ts";
import { talkStrings } from "./en/talk.ts";
import type { Plural } from "./plural.ts";

const english = {
  ...checkStrings,
  ...allNotesStrings,
  ...audienceStrings,
  ...commandStrings,
  ...deskStrings,
  ...documentStrings,
  ...findStrings,
  ...exportStrings,
  ...fileStrings,
  ...inspectorStrings,
  ...sayStrings,
  ...startStrings,
  ...talkStrings,
} as const;

export type StringKey = keyof typeof english;

/** Everything the page says, in English. */
export const en: Readonly<Record<StringKey, string | Plural>> = english;
