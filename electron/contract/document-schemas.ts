import * as v from "valibot";
import {
  bytesSchema,
  fileNameSchema,
  fileVersionSchema,
  journalIdSchema,
  namedBytesSchema,
  pathSchema,
  timeSchema,
  titleSchema,
  wholeNumberSchema,
} from "./value-schemas.ts";

/** A file that was read: an article or a `.briefing`. */
export const openedFileSchema = v.object({
  path: pathSchema,
  name: fileNameSchema,
  bytes: bytesSchema,
  version: fileVersionSchema,
  /** True when saving to it would be refused. */
  readOnly: v.boolean(),
});

/** A picture beside an article, by the address the article gives it. */
export const pictureBesideSchema = v.object({ src: v.string(), bytes: bytesSchema });

/** Longest address of a picture that is looked for: data: addresses are the engine's own business. Characters. */
const longestAddress = 4096;

export const picturesBesideSchema = v.object({
  /** The article's path. */
  path: pathSchema,
  addresses: v.pipe(v.array(v.pipe(v.string(), v.maxLength(longestAddress))), v.maxLength(1000)),
});

export const saveRequestSchema = v.object({
  /** Ends in `.briefing`: nothing else is ever replaced by a document. */
  path: pathSchema,
  bytes: bytesSchema,
  /** What the page last saw at the path; null when it expects no file there. */
  seen: v.nullable(fileVersionSchema),
  /** True to save over whatever is there, once the user has said so. */
  replace: v.boolean(),
});

export const saveOutcomeSchema = v.variant("outcome", [
  v.object({ outcome: v.literal("saved"), version: fileVersionSchema }),
  /** Nothing was written: the file is not what was seen. `found` is what is there now, null when it is gone. */
  v.object({ outcome: v.literal("changed-outside"), found: v.nullable(fileVersionSchema) }),
]);

export type SaveOutcome = v.InferOutput<typeof saveOutcomeSchema>;

/** What does not change while a document is edited: its article as it came and its pictures. */
export const journalFilesSchema = v.object({
  journal: journalIdSchema,
  files: v.pipe(v.array(namedBytesSchema), v.maxLength(1000)),
});

export const journalEntrySchema = v.object({
  journal: journalIdSchema,
  /** Grows by at least one with every edit; the highest one wins. */
  revision: wholeNumberSchema,
  title: titleSchema,
  /** The document's file and the version of it that was edited; null for an untitled one. */
  path: v.nullable(pathSchema),
  seen: v.nullable(fileVersionSchema),
  /** What changes: opaque to the shell. */
  content: bytesSchema,
});

export type JournalEntry = v.InferOutput<typeof journalEntrySchema>;

/** Work that a crash or a kill left behind. */
export const recoverySchema = v.object({
  journal: journalIdSchema,
  title: titleSchema,
  path: v.nullable(pathSchema),
  savedAt: timeSchema,
  /** False when nothing of it can be read any more: then all that is left to do is to discard it. */
  readable: v.boolean(),
});

export type Recovery = v.InferOutput<typeof recoverySchema>;

export const recoveredDocumentSchema = v.object({
  ...journalEntrySchema.entries,
  savedAt: timeSchema,
  files: v.array(namedBytesSchema),
  /** Names of files that are lost or damaged. */
  missing: v.array(fileNameSchema),
});

export type RecoveredDocument = v.InferOutput<typeof recoveredDocumentSchema>;

export const recentFileSchema = v.object({
  path: pathSchema,
  title: titleSchema,
  openedAt: timeSchema,
});

export type RecentFile = v.InferOutput<typeof recentFileSchema>;
