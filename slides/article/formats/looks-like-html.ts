import { skipPreamble } from "./skip-preamble.ts";

const pageStart = /^<(?:!doctype\s+html|html|head|body|meta|title)\b/i;
const pageTag = /<(?:!doctype\s+html|html|head|body)\b/i;
const blockClose = /<\/(?:p|div|h[1-6]|li|ul|ol|td|tr|table|article|section|main|blockquote|figure|pre|span|a)\s*>/gi;
const anyClose = /<\/[a-z][a-z0-9]*\s*>/i;
const webName = /\.(?:x?html?|xht)$/i;

function countUpTo(text: string, pattern: RegExp, most: number): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) {
    found++;
    if (found >= most) break;
  }
  return found;
}

/**
 * Tells HTML from text that merely mentions tags. A page's own first tags decide. A fragment without them must begin
 * with a tag and close several blocks; named like a web page, it need only begin with a tag or close one.
 */
export function looksLikeHtml(text: string, name: string): boolean {
  const start = skipPreamble(text).slice(0, 64);
  if (pageStart.test(start)) return true;
  const startsWithTag = /^<[a-z!]/i.test(start);
  if (webName.test(name)) return startsWithTag || anyClose.test(text);
  const closes = countUpTo(text, blockClose, 5);
  return startsWithTag && (closes >= 5 || (closes >= 2 && pageTag.test(text)));
}
