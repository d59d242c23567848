import type { StringKey } from "./en.ts";
import type { Plural } from "./plural.ts";
import { allNotesStrings } from "./ru/all-notes.ts";
import { audienceStrings } from "./ru/audience.ts";
import { checkStrings } from "./ru/checks.ts";
import { commandStrings } from "./ru/commands.ts";
import { deskStrings } from "./ru/desk.ts";
import { documentStrings } from "./ru/documents.ts";
import { exportStrings } from "./ru/export.ts";
import { fileStrings } from "./ru/files.ts";
import { findStrings } from "./ru/find.ts";
import { inspectorStrings } from "./ru/inspector.ts";
import { sayStrings } from "./ru/say.ts";
import { startStrings } from "./ru/start.ts";
import { talkStrings } from "./ru/talk.ts";

/** Everything the page says, in Russian. */
export const ru: Readonly<Record<StringKey, string | Plural>> = {
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
};
