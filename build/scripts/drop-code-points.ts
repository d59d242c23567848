import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";

/*
 * A WOFF2 file without some of its characters. Only the character map is changed, in place: a character that is dropped
 * leads to glyph 0, which means that the font does not have it. https://www.w3.org/TR/WOFF2/
 */

const headerLength = 48;
const cmapIndex = 0;
const glyfIndex = 10;
const locaIndex = 11;
const customTag = 63;

interface Directory {
  /** Where the character map begins in the unpacked tables. */
  readonly cmap: number;
  /** Bytes from the start of the file to the packed tables. */
  readonly end: number;
}

/** A number of up to five bytes, seven bits in each (WOFF2, 4.1). */
function readBase128(bytes: Buffer, at: number): { readonly value: number; readonly next: number } {
  let value = 0;
  for (let next = at; next < at + 5; next += 1) {
    const byte = bytes.readUInt8(next);
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return { value, next: next + 1 };
  }
  throw new Error("A number of the font's directory has no end.");
}

function readDirectory(font: Buffer): Directory {
  if (font.toString("latin1", 0, 4) !== "wOF2") throw new Error("This is no WOFF2 font.");
  let at = headerLength;
  let place = 0;
  let cmap = -1;
  for (let table = font.readUInt16BE(12); table > 0; table -= 1) {
    const flags = font.readUInt8(at);
    const index = flags & 0x3f;
    const version = flags >> 6;
    const original = readBase128(font, at + (index === customTag ? 5 : 1));
    const isTransformed = index === glyfIndex || index === locaIndex ? version === 0 : version !== 0;
    const packed = isTransformed ? readBase128(font, original.next) : original;
    if (index === cmapIndex) cmap = place;
    place += packed.value;
    at = packed.next;
  }
  if (cmap < 0) throw new Error("The font has no character map.");
  return { cmap, end: at };
}

/** Format 4: segments of code points up to U+FFFF, each with a difference or a list of glyphs. */
function dropFromSegments(table: Buffer, codePoint: number): void {
  const length = table.readUInt16BE(6);
  const row = (kind: number, segment: number) => 14 + kind * length + (kind === 0 ? 0 : 2) + segment;
  for (let segment = 0; segment < length; segment += 2) {
    const [last, first] = [table.readUInt16BE(row(0, segment)), table.readUInt16BE(row(1, segment))];
    if (codePoint < first || codePoint > last) continue;
    const offset = table.readUInt16BE(row(3, segment));
    if (offset !== 0) table.writeUInt16BE(0, row(3, segment) + offset + 2 * (codePoint - first));
    else if (first === last) table.writeUInt16BE((0x10000 - codePoint) % 0x10000, row(2, segment));
    else if (codePoint === last) table.writeUInt16BE(last - 1, row(0, segment));
    else if (codePoint === first) table.writeUInt16BE(first + 1, row(1, segment));
    else throw new Error(`U+${codePoint.toString(16)} stands within a segment.`);
  }
}

/** Format 12: groups of code points with the glyph of the first. */
function dropFromGroups(table: Buffer, codePoint: number): void {
  for (let group = 16; group < 16 + 12 * table.readUInt32BE(12); group += 12) {
    const [first, last, glyph] = [0, 4, 8].map((part) => table.readUInt32BE(group + part)) as [number, number, number];
    if (codePoint < first || codePoint > last) continue;
    if (first === last) table.writeUInt32BE(0, group + 8);
    else if (codePoint === last) table.writeUInt32BE(last - 1, group + 4);
    else if (codePoint === first) {
      table.writeUInt32BE(first + 1, group);
      table.writeUInt32BE(glyph + 1, group + 8);
    } else throw new Error(`U+${codePoint.toString(16)} stands within a group.`);
  }
}

function dropFromMap(cmap: Buffer, codePoint: number): void {
  const places = new Set<number>();
  for (let record = 0; record < cmap.readUInt16BE(2); record += 1) places.add(cmap.readUInt32BE(4 + 8 * record + 4));
  for (const place of places) {
    const table = cmap.subarray(place);
    const format = table.readUInt16BE(0);
    if (format === 4) dropFromSegments(table, codePoint);
    else if (format === 12) dropFromGroups(table, codePoint);
    // Others that modern fonts have hold variation sequences (14) or no such characters (0, 6).
  }
}

/** The font without these characters; all others keep their glyphs. */
export function dropCodePoints(woff2: Uint8Array, codePoints: readonly number[]): Uint8Array {
  const font = Buffer.from(woff2);
  const { cmap, end } = readDirectory(font);
  const tables = brotliDecompressSync(font.subarray(end, end + font.readUInt32BE(20)));
  for (const codePoint of codePoints) dropFromMap(tables.subarray(cmap), codePoint);
  const params = { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_FONT };
  const packed = brotliCompressSync(tables, { params });
  const head = Buffer.from(font.subarray(0, end));
  const length = end + packed.length;
  const padding = Buffer.alloc((4 - (length % 4)) % 4);
  head.writeUInt32BE(length + padding.length, 8);
  head.writeUInt32BE(packed.length, 20);
  // What may follow the tables, metadata for font managers, stays behind.
  head.fill(0, 28, headerLength);
  return Buffer.concat([head, packed, padding]);
}
