import { droppedMark, maskedCharacter } from "./prepare-markdown.ts";

/** A stretch of a node's text and the source it was read from. */
export interface AlignedText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** How far apart a character and its source may be: quotation marks and indentation at the start of a line. */
const reach = 400;

/**
 * Pairs the text of a Markdown node with the source between two places. The parser decodes entities, drops escapes and
 * the marks that lines of a quotation begin with; each stretch it left as it was comes out as one piece, and masked
 * characters get their originals back. Linear.
 */
export function alignSource(source: string, value: string, start: number, end: number, isCode = false): AlignedText[] {
  if (source.slice(start, end) === value) return [{ text: value, start, end }];
  const pieces: AlignedText[] = [];
  let at = start;
  let index = 0;
  while (index < value.length) {
    const found = findNext(source, value, index, at, end);
    const length = matchLength(source, value, index, found, end);
    if (length > 0) {
      pieces.push({
        text: restore(source, value.slice(index, index + length), found, isCode),
        start: found,
        end: found + length,
      });
      index += length;
      at = found + length;
      continue;
    }
    const decoded = /[\ud800-\udbff]/.test(value.charAt(index)) ? 2 : 1;
    const entity = /^&[#\w]{1,40};/u.exec(source.slice(found, found + 42))?.[0] ?? "";
    pieces.push({ text: value.slice(index, index + decoded), start: found, end: Math.min(end, found + entity.length) });
    index += decoded;
    at = Math.min(end, found + entity.length);
  }
  return pieces;
}

/** Where the character comes from: here, or a little further on after what the parser dropped; an entity stays put. */
function findNext(source: string, value: string, index: number, from: number, end: number): number {
  const limit = Math.min(end, from + reach);
  for (let at = from; at < limit; at += 1) {
    if (isSame(source, value, index, at)) return at;
    if (source.charAt(at) === "&") return at;
  }
  return from;
}

function matchLength(source: string, value: string, index: number, from: number, end: number): number {
  let length = 0;
  while (index + length < value.length && from + length < end && isSame(source, value, index + length, from + length)) {
    if (value.charAt(index + length) === "&" && isEncoded(source, value, index + length, from + length)) break;
    length += 1;
  }
  return length;
}

/** True where the source has "&amp;" and the text an ampersand, not the same five characters. */
function isEncoded(source: string, value: string, index: number, at: number): boolean {
  const entity = /^&(?:amp|#38|#x26);/iu.exec(source.slice(at, at + 6))?.[0];
  return entity !== undefined && value.slice(index, index + entity.length) !== entity;
}

function isSame(source: string, value: string, index: number, at: number): boolean {
  const one = value.charCodeAt(index);
  const other = source.charCodeAt(at);
  if (one === other) return true;
  if (one === 0x20 || one === 0x0a) return other === 0x0a || other === 0x0d || other === 0x09;
  return one === 0xfffc || (one === 0xfffd && other === 0) || (one === 0x200b && other !== 0x0a);
}

function restore(source: string, text: string, start: number, isCode: boolean): string {
  if (!text.includes(maskedCharacter) && !(isCode && text.includes(droppedMark))) return text;
  return Array.from({ length: text.length }, (_, index) => {
    const character = text.charAt(index);
    const masked = character === maskedCharacter || (isCode && character === droppedMark);
    return masked ? source.charAt(start + index) : character;
  }).join("");
}
