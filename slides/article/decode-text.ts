import type { Diagnostic } from "../diagnostics.ts";
import { canDecode, canonicalEncoding, decodeBytes } from "./encodings/decode-bytes.ts";
import { detectUtf16 } from "./encodings/detect-utf16.ts";
import { guessEncoding, sampleBytes, scoreEncoding } from "./encodings/guess-encoding.ts";
import { repairText } from "./encodings/repair-text.ts";

export { sniffHtmlCharset } from "./encodings/sniff-html-charset.ts";

export interface DecodedText {
  readonly text: string;
  /** Name of the encoding as the WHATWG Encoding Standard spells it, or `kz-1048`. */
  readonly encoding: string;
  readonly diagnostics: readonly Diagnostic[];
}

interface Choice {
  readonly encoding: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** How much likelier, in natural logarithms per byte, a guess must be before a declared encoding is disbelieved. */
const disbelief = 1;
/** The same over all bytes: a few letters prove nothing. */
const leastEvidence = 60;
/** One undecodable byte sequence in so many characters outside ASCII is damage, not another encoding. */
const damageRate = 20;

const encodingNames: Readonly<Record<string, string>> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
  gb18030: "GB 18030 (simplified Chinese)",
  big5: "Big5 (traditional Chinese)",
  shift_jis: "Shift_JIS (Japanese)",
  "euc-jp": "EUC-JP (Japanese)",
  "euc-kr": "EUC-KR (Korean)",
};

function nameOf(encoding: string): string {
  return encodingNames[encoding] ?? encoding;
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

/** Japanese mail: escape sequences switch between ASCII and kanji, every byte below 0x80. */
function isIso2022Jp(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, 1 << 16);
  for (let index = bytes.indexOf(0x1b); index >= 0 && index + 2 < end; index = bytes.indexOf(0x1b, index + 1)) {
    if (bytes[index + 1] === 0x24 && (bytes[index + 2] === 0x42 || bytes[index + 2] === 0x40)) return true;
  }
  return false;
}

/** UTF-8 with a few damaged places: better shown as that than as mojibake of a legacy encoding. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  let damaged = 0;
  let whole = 0;
  for (const character of new TextDecoder("utf-8").decode(bytes)) {
    if (character === "\ufffd") damaged++;
    else if (character > "\u007f") whole++;
  }
  return whole > 0 && damaged * damageRate <= whole;
}

function wrongDeclaration(declared: string, encoding: string): Diagnostic {
  return {
    code: "encoding-declared-wrong",
    severity: "warning",
    message: `The file says its characters are encoded as ${nameOf(declared)}, but they are ${nameOf(encoding)}; it was read as that.`,
  };
}

/** An encoding that is no matter of guessing: marked, or the only one the bytes are valid in. */
function certainEncoding(bytes: Uint8Array, declared: string | null): string | null {
  const marked = markedEncoding(bytes);
  if (marked !== null) return marked;
  const utf16 = detectUtf16(bytes);
  if (utf16 !== null) return utf16;
  if (isAscii(bytes)) return isIso2022Jp(bytes) ? "iso-2022-jp" : (asciiSuperset(declared) ?? "utf-8");
  return canDecode(bytes, "utf-8") ? "utf-8" : null;
}

/** A declared encoding for a file of ASCII only: UTF-16 and the like cannot be right. */
function asciiSuperset(declared: string | null): string | null {
  if (declared === null || declared.startsWith("utf-16") || declared === "replacement") return null;
  return declared;
}

/** A declared encoding is given up only when another is much likelier, by the byte and over all of them. */
function isClearlyWorse(sample: Uint8Array, declared: string, best: number): boolean {
  const gain = best - scoreEncoding(sample, declared);
  const count = sample.reduce((sum, byte) => sum + (byte > 0x7f ? 1 : 0), 0);
  return gain >= disbelief && gain * count >= leastEvidence;
}

function chooseLegacy(bytes: Uint8Array, declared: string | null): Choice {
  if (isDamagedUtf8(bytes)) return { encoding: "utf-8", diagnostics: [] };
  const sample = sampleBytes(bytes);
  const guess = guessEncoding(sample);
  if (declared === null) {
    const message = `The file does not say how its characters are encoded; it was read as ${nameOf(guess.encoding)}.`;
    return { encoding: guess.encoding, diagnostics: [{ code: "encoding-guessed", severity: "info", message }] };
  }
  const impossible = declared.startsWith("utf-") || declared === "replacement" || !canDecode(sample, declared);
  if (!impossible && !isClearlyWorse(sample, declared, guess.score)) return { encoding: declared, diagnostics: [] };
  return { encoding: guess.encoding, diagnostics: [wrongDeclaration(declared, guess.encoding)] };
}

function chooseEncoding(bytes: Uint8Array, declared: string | null): Choice {
  const certain = certainEncoding(bytes, declared);
  if (certain === null) return chooseLegacy(bytes, declared);
  const contradicted = declared !== null && certain !== declared && !isAscii(bytes);
  return { encoding: certain, diagnostics: contradicted ? [wrongDeclaration(declared, certain)] : [] };
}

/** In UTF-16 only surrogates without a partner cannot be decoded. */
function undecodable(text: string, encoding: string): readonly Diagnostic[] {
  const start = text.indexOf("\ufffd");
  if (start < 0) return [];
  const place = { start, end: start + 1 };
  if (encoding.startsWith("utf-16")) {
    const message = "The file contains broken characters (halves of a surrogate pair); they are shown as \ufffd.";
    return [{ code: "lone-surrogates", severity: "warning", message, place }];
  }
  const message = "Some bytes of the file are not valid text; they are shown as \ufffd.";
  return [{ code: "undecodable-bytes", severity: "warning", message, place }];
}

/**
 * Reads bytes as text. A byte order mark or valid UTF-8 decides; otherwise a `declared` charset (any WHATWG label, or
 * KZ-1048) is honoured unless it is impossible or clearly worse than another; otherwise the encoding is guessed from
 * letter frequencies. Line ends stay as they are; NULs and lone surrogates are repaired. Never throws.
 */
export function decodeText(bytes: Uint8Array, declared?: string | null): DecodedText {
  const label = declared === undefined || declared === null ? null : canonicalEncoding(declared);
  const { encoding, diagnostics } = chooseEncoding(bytes, label);
  const decoded = decodeBytes(bytes, encoding);
  const repaired = repairText(decoded);
  const bad = undecodable(decoded, encoding);
  return { text: repaired.text, encoding, diagnostics: [...diagnostics, ...bad, ...repaired.diagnostics] };
}
