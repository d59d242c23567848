import type { ArticleFormat } from "./article.ts";
import { decodeText, sniffHtmlCharset } from "./decode-text.ts";
import { looksLikeDeck } from "./formats/looks-like-deck.ts";
import { looksLikeHtml } from "./formats/looks-like-html.ts";
import { looksLikeMarkdown } from "./formats/looks-like-markdown.ts";
import { type Refusal, recogniseBinary } from "./formats/recognise-binary.ts";
import { skipPreamble } from "./formats/skip-preamble.ts";

export type DetectedFormat =
  | { readonly kind: ArticleFormat }
  | { readonly kind: "briefing" }
  /** Markdown that is slides already. */
  | { readonly kind: "deck" }
  | { readonly kind: "refused"; readonly message: string; readonly code: string };

const megabyte = 1 << 20;
const mostBytes = 64 * megabyte;
/** Bytes that are decoded to tell the format of a text. */
const sampleLength = 128 * 1024;
/** A line longer than this holds data, not prose. */
const longestLine = 4 * megabyte;
/** Shares of control characters and of NULs above which a file is not text. */
const mostControls = 0.05;
const mostNulls = 0.4;

/** Blanks, controls and characters without a shape (the Hangul and Braille fillers too) are not text. */
const visible = /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u;
const webArchive = /^(?:[A-Za-z-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){0,40}?content-type:\s*multipart\/related/i;

const refusals = {
  empty: {
    code: "empty-file",
    message: "The file is empty, so there is nothing to brief from: choose a file that holds the article's text.",
  },
  blank: {
    code: "blank-file",
    message:
      "The file holds nothing but blanks, so there is nothing to brief from: choose a file with the article's text.",
  },
  large: {
    code: "too-large",
    message: "The file is larger than 64 MB, far more than any article: save only the article's text and open that.",
  },
  binary: {
    code: "binary-file",
    message: "This is not a text file, nor any kind of file Lectern knows: choose a text file or a saved web page.",
  },
  longLine: {
    code: "line-too-long",
    message:
      "One line of the file is over 4 MB long, which is data rather than an article: save only the article's text.",
  },
  webArchive: {
    code: "web-archive",
    message:
      "This is a web archive (.mht), which Lectern does not read: save the page as HTML or as text, and open that.",
  },
  svg: {
    code: "image",
    message:
      "This is a drawing (SVG), and Lectern reads text only: copy the article's text into a text file and open that.",
  },
} as const satisfies Record<string, Refusal>;

function refuse({ code, message }: Refusal): DetectedFormat {
  return { kind: "refused", code, message };
}

/** Control characters (Cc) that texts have. */
const usualControls = "\0\t\n\v\f\r\u001b\u0085";

/** True for a control character that texts do not have, and for what stands for no character. */
function isOdd(code: number): boolean {
  if (code >= 0xa0) return code === 0xfffd;
  const isControl = code < 0x20 || code >= 0x7f;
  return isControl && !usualControls.includes(String.fromCharCode(code));
}

function isBinary(bytes: Uint8Array, text: string): boolean {
  let nulls = 0;
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) nulls += 1;
  let odd = 0;
  for (let at = 0; at < text.length; at += 1) if (isOdd(text.charCodeAt(at))) odd += 1;
  return odd > text.length * mostControls || nulls > bytes.length * mostNulls;
}

function hasLongLine(bytes: Uint8Array): boolean {
  let start = 0;
  while (bytes.length - start > longestLine) {
    const line = bytes.subarray(start, start + longestLine);
    const end = Math.max(line.lastIndexOf(0x0a), line.lastIndexOf(0x0d));
    if (end < 0) return true;
    start += end + 1;
  }
  return false;
}

function refuseText(bytes: Uint8Array, sample: Uint8Array, text: string, encoding: string): DetectedFormat | null {
  if (!visible.test(text) && !visible.test(decodeText(bytes).text)) return refuse(refusals.blank);
  if (!encoding.startsWith("utf-16") && isBinary(sample, text)) return refuse(refusals.binary);
  if (webArchive.test(text.slice(0, 4096))) return refuse(refusals.webArchive);
  return /^<svg[\s>]/i.test(skipPreamble(text)) ? refuse(refusals.svg) : null;
}

/**
 * Tells what kind of file this is, by its content first and its name second: extensions are often wrong. Anything that
 * is not an article is refused with a stable code and one sentence for the user. Never throws.
 */
export function detectFormat(bytes: Uint8Array, name: string): DetectedFormat {
  if (bytes.length === 0) return refuse(refusals.empty);
  const binary = recogniseBinary(bytes);
  if (binary === "briefing") return { kind: "briefing" };
  if (binary !== null) return refuse(binary);
  if (bytes.length > mostBytes) return refuse(refusals.large);
  const sample = bytes.subarray(0, sampleLength);
  const { text, encoding } = decodeText(sample, sniffHtmlCharset(sample));
  const refused = refuseText(bytes, sample, text, encoding);
  if (refused !== null) return refused;
  if (looksLikeHtml(text, name)) return { kind: "html" };
  if (looksLikeDeck(text)) return { kind: "deck" };
  if (hasLongLine(bytes)) return refuse(refusals.longLine);
  return { kind: looksLikeMarkdown(text, name) ? "markdown" : "text" };
}
