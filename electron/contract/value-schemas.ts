import * as v from "valibot";
import { isBytes } from "./is-bytes.ts";

export const bytesSchema = v.custom<Uint8Array>(isBytes, "not bytes");

/** Longest path that is looked at, characters; systems allow about 4096 bytes, Windows 32,767 characters. */
const longestPath = 32_767;

/** An absolute path of the machine. Pages get paths from the shell and hand them back; they never make one. */
export const pathSchema = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.maxLength(longestPath),
  v.check((path) => !path.includes("\0"), "has a NUL character"),
);

/** One line for a window's title or a list. */
export const titleSchema = v.pipe(v.string(), v.maxLength(1000));

/** A count or a size in bytes. */
export const wholeNumberSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** A point in time, milliseconds since 1970. */
export const timeSchema = v.pipe(v.number(), v.minValue(0));

/** The name of an open document's journal: the page makes it (`crypto.randomUUID()`), the shell makes a folder of it. */
export const journalIdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9](?:[a-z0-9-]{6,62})[a-z0-9]$/u));

/** A file name, without a folder. What it may hold is checked where it is written. */
export const fileNameSchema = v.pipe(v.string(), v.nonEmpty(), v.maxLength(255));

/** A file and its content. */
export const namedBytesSchema = v.object({ name: fileNameSchema, bytes: bytesSchema });

/**
 * What a file held when it was read or written. Two versions with the same hash are the same content; the rest makes
 * looking for a change cheap. A page keeps it and hands it back, nothing more.
 */
export const fileVersionSchema = v.object({
  /** SHA-256, hexadecimal. */
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u)),
  bytes: wholeNumberSchema,
  /** Time of the last change, milliseconds since 1970, with fractions. */
  modified: timeSchema,
});

export type FileVersion = v.InferOutput<typeof fileVersionSchema>;
