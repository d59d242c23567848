import type { RichText, Run } from "../draft.ts";

/** Part of a run that went into the flattened text character by character. */
export interface TextPiece {
  readonly run: Run;
  /** Where it begins in the flattened text. */
  readonly at: number;
  /** Where it begins in the run's text. */
  readonly from: number;
  readonly length: number;
}

/** Text for display, with its way back to the source. */
export interface FlatText {
  readonly text: string;
  readonly pieces: readonly TextPiece[];
}

/** Separates paragraphs inside one block; sentences end at it. */
export const paragraphSeparator = "\u2029";

/**
 * Characters that show nothing: controls (which break XML), soft hyphens, zero-width spaces, byte order marks. Joiners
 * and direction marks stay, scripts need them.
 */
const invisible =
  "\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\u00ad\\u200b\\u2060\\ufeff\\ufffe\\uffff";
const halfPair = "[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]";
const unprintable = new RegExp(`[${invisible}]+|${halfPair}`, "g");
/** The same, and white space other than a single blank. */
const unusual = new RegExp(
  `[${invisible}]+|${halfPair}|[^\\S ][\\s\\u0085${invisible}]*| [\\s\\u0085${invisible}]+|\\u0085`,
  "g",
);

/** Text without the characters that show nothing; halves of a surrogate pair become the replacement character. */
export function stripUnprintable(text: string): string {
  return text.replace(unprintable, (odd) => (/[\ud800-\udfff]/.test(odd) ? "\ufffd" : ""));
}

interface FlatWriter {
  readonly parts: string[];
  readonly pieces: TextPiece[];
  length: number;
  /** Last character written; a blank after a blank is dropped. */
  last: string;
}

/** Runs of text joined, white space collapsed and trimmed. Linear in the length of the text. */
export function flattenText(rich: RichText): FlatText {
  const writer: FlatWriter = { parts: [], pieces: [], length: 0, last: " " };
  for (const run of rich) {
    let from = 0;
    for (const match of run.text.matchAll(unusual)) {
      writePlain(writer, run, from, match.index);
      const [odd] = match;
      from = match.index + odd.length;
      if (/[^\S\ufeff]|\u0085/.test(odd)) writeBlank(writer, run, match.index, odd);
      else if (/[\ud800-\udfff]/.test(odd)) write(writer, run, match.index, "\ufffd");
    }
    writePlain(writer, run, from, run.text.length);
  }
  return trimEnd(writer);
}

function write(writer: FlatWriter, run: Run, from: number, text: string): void {
  if (text === "") return;
  writer.parts.push(text);
  writer.pieces.push({ run, at: writer.length, from, length: text.length });
  writer.length += text.length;
  writer.last = text.charAt(text.length - 1);
}

function writePlain(writer: FlatWriter, run: Run, from: number, to: number): void {
  const start = isBlank(writer.last) && run.text.charAt(from) === " " ? from + 1 : from;
  if (start < to) write(writer, run, start, run.text.slice(start, to));
}

function writeBlank(writer: FlatWriter, run: Run, at: number, blank: string): void {
  const collapsed = collapse(blank, writer.last, run.text.charAt(at + blank.length));
  const separates = collapsed === paragraphSeparator && writer.last === " " && writer.length > 0;
  if (!isBlank(writer.last) || separates) write(writer, run, at, collapsed);
}

function isBlank(character: string): boolean {
  return character === " " || character === paragraphSeparator;
}

/** Scripts in which a line break stands for nothing. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\u30fc\uff00-\uff60]/u;

/** A no-break blank is kept where typography wants it: in numbers and beside French marks. */
function collapse(blank: string, before: string, after: string): string {
  if (/\n[^\S\n]*\n|\u2029/.test(blank)) return paragraphSeparator;
  if (blank.includes("\n") && unspaced.test(before) && unspaced.test(after)) return "";
  if (blank !== "\u00a0" && blank !== "\u202f") return " ";
  const isNumber = /\d/.test(before) && /\d/.test(after);
  return isNumber || /[«‹]/.test(before) || /[»›!?;:%]/.test(after) ? blank : " ";
}

function trimEnd(writer: FlatWriter): FlatText {
  const text = writer.parts.join("").trimEnd();
  const { pieces } = writer;
  while ((pieces.at(-1)?.at ?? -1) >= text.length) pieces.pop();
  const last = pieces.pop();
  if (last !== undefined) pieces.push({ ...last, length: text.length - last.at });
  return { text, pieces };
}
