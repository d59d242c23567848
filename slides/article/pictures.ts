import type { Picture } from "./picture.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Largest side and area taken for a picture of an article; beyond them a header lies or a page would stall. */
const longestSide = 30_000;
const mostPixels = 200_000_000;
const mostBytes = 20 << 20;

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function ascii(bytes: Uint8Array, start: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(start, start + length));
}

/** PNG (RFC 2083): the IHDR chunk comes first, width and height as 32-bit numbers. */
function pngSize(bytes: Uint8Array): Size | null {
  if (bytes.length < 33 || ascii(bytes, 0, 8) !== "\x89PNG\r\n\x1a\n" || ascii(bytes, 12, 4) !== "IHDR") return null;
  return { width: view(bytes).getUint32(16), height: view(bytes).getUint32(20) };
}

/** GIF89a: the logical screen size follows the signature. */
function gifSize(bytes: Uint8Array): Size | null {
  if (bytes.length < 13 || !/^GIF8[79]a$/.test(ascii(bytes, 0, 6))) return null;
  return { width: view(bytes).getUint16(6, true), height: view(bytes).getUint16(8, true) };
}

/** Start-of-frame markers of JPEG (ITU-T T.81, table B.1): 0xC0 to 0xCF but DHT, JPG and DAC. */
function isStartOfFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** JPEG: segments are walked until the frame header. */
function jpegSize(bytes: Uint8Array): Size | null {
  if (bytes.length < 4 || bytes[0] !== 0xff || bytes[1] !== 0xd8 || bytes[2] !== 0xff) return null;
  const data = view(bytes);
  let place = 2;
  while (place + 9 <= bytes.length && bytes[place] === 0xff) {
    const marker = bytes[place + 1] ?? 0;
    if (isStartOfFrame(marker)) return { width: data.getUint16(place + 7), height: data.getUint16(place + 5) };
    if (marker === 0xd9 || marker === 0xda) return null;
    const standsAlone = marker === 0xff || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
    if (marker === 0xff) place += 1;
    else place += standsAlone ? 2 : 2 + Math.max(2, data.getUint16(place + 2));
  }
  return null;
}

/** WebP (RFC 9649): three kinds of first chunk. */
function webpSize(bytes: Uint8Array): Size | null {
  if (bytes.length < 30 || ascii(bytes, 0, 4) !== "RIFF" || ascii(bytes, 8, 4) !== "WEBP") return null;
  const data = view(bytes);
  const chunk = ascii(bytes, 12, 4);
  if (chunk === "VP8X") {
    const low = (place: number): number => 1 + data.getUint16(place, true) + (data.getUint8(place + 2) << 16);
    return { width: low(24), height: low(27) };
  }
  if (chunk === "VP8 " && data.getUint8(23) === 0x9d && data.getUint16(24, true) === 0x2a01) {
    return { width: data.getUint16(26, true) & 0x3fff, height: data.getUint16(28, true) & 0x3fff };
  }
  if (chunk !== "VP8L" || data.getUint8(20) !== 0x2f) return null;
  const bits = data.getUint32(21, true);
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
}

const readers = [
  { mediaType: "image/png", size: pngSize },
  { mediaType: "image/jpeg", size: jpegSize },
  { mediaType: "image/gif", size: gifSize },
  { mediaType: "image/webp", size: webpSize },
] as const;

function isSane({ width, height }: Size): boolean {
  return width > 0 && height > 0 && width <= longestSide && height <= longestSide && width * height <= mostPixels;
}

/**
 * Reads a picture's kind and size (pixels) from its header; what a name or a media type says does not count. Null for
 * anything but PNG, JPEG, GIF and WebP, for truncated headers and for sizes no picture has. Only the header is checked.
 */
export function readPicture(src: string, bytes: Uint8Array): Picture | null {
  for (const { mediaType, size: sizeOf } of readers) {
    const size = sizeOf(bytes);
    if (size !== null) return isSane(size) ? { src, mediaType, bytes, ...size } : null;
  }
  return null;
}

/** Value of a base64 digit (RFC 4648, both alphabets); -1 for other characters. */
function digitValue(code: number): number {
  if (code >= 0x41 && code <= 0x5a) return code - 0x41;
  if (code >= 0x61 && code <= 0x7a) return code - 0x61 + 26;
  if (code >= 0x30 && code <= 0x39) return code - 0x30 + 52;
  if (code === 0x2b || code === 0x2d) return 62;
  return code === 0x2f || code === 0x5f ? 63 : -1;
}

function decodeBase64(text: string): Uint8Array | null {
  const plain = text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  const digits = plain.replace(/\s/g, "").replace(/={1,2}$/, "");
  if (digits.length % 4 === 1) return null;
  const bytes = new Uint8Array((digits.length * 3) >> 2);
  let bits = 0;
  let place = 0;
  for (let index = 0; index < digits.length; index++) {
    const value = digitValue(digits.charCodeAt(index));
    if (value < 0) return null;
    bits = ((bits << 6) | value) & 0xffffff;
    if (index % 4 === 0) continue;
    bytes[place] = (bits >> (6 - 2 * (index % 4))) & 0xff;
    place++;
  }
  return bytes;
}

/**
 * The picture inside a `data:` URL in base64; null for other URLs, broken base64, over 20 MB, and what `readPicture`
 * does not know.
 */
export function decodeDataUrl(src: string): Picture | null {
  const head = /^\s*data:[^,]{0,200};base64,/i.exec(src);
  if (head === null || src.length - head[0].length > (mostBytes * 4) / 3 + 1024) return null;
  const bytes = decodeBase64(src.slice(head[0].length));
  return bytes === null || bytes.length > mostBytes ? null : readPicture(src, bytes);
}
