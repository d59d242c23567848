/** Share of the pairs that must look like 16-bit characters. */
const leastShare = 0.9;
/** The same share in the wrong byte order, for ideographs: about half of all bytes are common high bytes. */
const mostShareSwapped = 0.8;
/** Chance of two equal high bytes in an alphabetic script: nearly all characters are of one block. */
const leastUniform = 0.25;
const sampleLength = 1 << 16;

type Blocks = readonly (readonly [number, number])[];

/**
 * High bytes of the UTF-16 units that running text is made of: Latin and signs, the alphabets of Europe and the Middle
 * East, the scripts of India and South-East Asia, Georgian, general punctuation, CJK and Hangul, full-width forms.
 */
const textBlocks: Blocks = [
  [0x00, 0x17],
  [0x1e, 0x26],
  [0x30, 0xdf],
  [0xfe, 0xff],
];
/** High bytes of Chinese, Japanese and Korean text. */
const ideographicBlocks: Blocks = [
  [0x00, 0x00],
  [0x20, 0x20],
  [0x30, 0x30],
  [0x4e, 0x9f],
  [0xac, 0xd7],
  [0xff, 0xff],
];

/** Chance that two bytes of one parity are equal: 1 when all are, 1/256 when they are evenly spread. */
function coincidence(bytes: Uint8Array, parity: 0 | 1): number {
  const counts = new Uint32Array(256);
  for (let index = parity; index < bytes.length; index += 2) {
    const byte = bytes[index] ?? 0;
    counts[byte] = (counts[byte] ?? 0) + 1;
  }
  const total = Math.max(1, bytes.length >> 1);
  return counts.reduce((sum, count) => sum + (count / total) ** 2, 0);
}

/** Share of the 16-bit units whose high byte is in the blocks and that are no control characters. */
function shareIn(blocks: Blocks, bytes: Uint8Array, highParity: 0 | 1): number {
  let good = 0;
  for (let index = 0; index + 1 < bytes.length; index += 2) {
    const high = bytes[index + highParity] ?? 0;
    const low = bytes[index + 1 - highParity] ?? 0;
    const control = high === 0 && low < 0x20 && low !== 0x09 && low !== 0x0a && low !== 0x0d && low !== 0x0c;
    if (!control && blocks.some(([first, last]) => high >= first && high <= last)) good++;
  }
  return good / Math.max(1, bytes.length >> 1);
}

/** Alphabets: nearly every high byte is the same. */
function isAlphabetic(bytes: Uint8Array, highParity: 0 | 1): boolean {
  const high = coincidence(bytes, highParity);
  const uniform = high >= leastUniform && high > coincidence(bytes, highParity === 1 ? 0 : 1) * 2;
  return uniform && shareIn(textBlocks, bytes, highParity) >= leastShare;
}

/** Ideographs: the high bytes are common ones, which the low bytes, spread evenly, are not. */
function isIdeographic(bytes: Uint8Array, highParity: 0 | 1): boolean {
  const swapped = highParity === 1 ? 0 : 1;
  return (
    shareIn(ideographicBlocks, bytes, highParity) >= leastShare &&
    shareIn(ideographicBlocks, bytes, swapped) <= mostShareSwapped
  );
}

/**
 * Tells UTF-16 without a byte order mark from its bytes: there are zeros, which no legacy encoding has, and one byte of
 * each pair takes the few values that high bytes of text have. Null when the bytes are not UTF-16.
 */
export function detectUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, Math.min(sampleLength, bytes.length & ~1));
  if (sample.length < 4 || !sample.includes(0)) return null;
  for (const test of [isAlphabetic, isIdeographic]) {
    if (test(sample, 1)) return "utf-16le";
    if (test(sample, 0)) return "utf-16be";
  }
  return null;
}
