import * as v from "valibot";
import { journalEntrySchema } from "../../contract/document-schemas.ts";
import { fileNameSchema, timeSchema, wholeNumberSchema } from "../../contract/value-schemas.ts";
import { hashBytes } from "../file-version.ts";

/*
 * A generation is one state of a document as it lies in the journal: a header line of JSON, then the content. The header
 * says how long the content is and what its SHA-256 is, so that a file which a kill or a full disk cut short is known
 * for what it is.
 */

const hashSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u));

/** A file that does not change with the document, kept once under its hash. */
export const keptFileSchema = v.object({ name: fileNameSchema, hash: hashSchema });

export type KeptFile = v.InferOutput<typeof keptFileSchema>;

const { content: _, ...stated } = journalEntrySchema.entries;

const headerSchema = v.object({
  ...stated,
  format: v.literal("lectern-journal-1"),
  savedAt: timeSchema,
  files: v.array(keptFileSchema),
  bytes: wholeNumberSchema,
  hash: hashSchema,
});

type Header = v.InferOutput<typeof headerSchema>;

export interface Generation extends Omit<Header, "format" | "bytes" | "hash"> {
  readonly content: Uint8Array;
}

const newline = 0x0a;

/** The file of a generation. */
export function encodeGeneration({ content, ...rest }: Generation): Uint8Array {
  const header: Header = { ...rest, format: "lectern-journal-1", bytes: content.length, hash: hashBytes(content) };
  return Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), content]);
}

/** Reads a generation back; null for anything that is not whole. */
export function decodeGeneration(file: Uint8Array): Generation | null {
  const end = file.indexOf(newline);
  if (end === -1) return null;
  let raw: unknown;
  try {
    raw = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(file.subarray(0, end)));
  } catch {
    return null;
  }
  const parsed = v.safeParse(headerSchema, raw);
  if (!parsed.success) return null;
  const { format: _format, bytes, hash, ...header } = parsed.output;
  const content = file.subarray(end + 1);
  return content.length === bytes && hashBytes(content) === hash ? { ...header, content } : null;
}
