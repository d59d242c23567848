/** Share of the pairs that must look like 16-bit characters. */
const leastShare = 0.9;
/** How much more uneven the high bytes must be spread than the low ones. */
const leastContrast = 1.4;
const sampleLength = 1 << 16;

/**
 * High bytes of the UTF-16 units that running text is made of: Latin and signs, the alphabets of Europe and the Middle
 * East, the scripts of India and South-East Asia, Georgian, general punctuation, CJK and Hangul, full-width forms.
 */
const textBlocks: readonly (readonly [number, number])[] = [
  [0x00, 0x17],
  [0x1e, 0x26],
  [0x30, 0xd7],
  [0xd8, 0xdf],
  [0xfe, 0xff],
];

interface Lane {
  readonly zeros: number;
  /** Chance that two bytes picked at random are equal: 1 when all are, 1/256 when evenly spread. */
  readonly coincidence: number;
}

function measureLane(bytes: Uint8Array, parity: 0 | 1): Lane {
  const counts = new Uint32Array(256);
  for (let index = parity; index < bytes.length; index += 2) {
    const byte = bytes[index] ?? 0;
    counts[byte] = (counts[byte] ?? 0) + 1;
  }
  const total = Math.max(1, bytes.length >> 1);
  return { zeros: counts[0] ?? 0, coincidence: counts.reduce((sum, count) => sum + (count / total) ** 2, 0) };
}

function textShare(bytes: Uint8Array, highParity: 0 | 1): number {
  let good = 0;
  for (let index = 0; index + 1 < bytes.length; index += 2) {
    const high = bytes[index + highParity] ?? 0;
    const low = bytes[index + 1 - highParity] ?? 0;
    const control = high === 0 && low < 0x20 && low !== 0x09 && low !== 0x0a && low !== 0x0d && low !== 0x0c;
    if (!control && textBlocks.some(([first, last]) => high >= first && high <= last)) good++;
  }
  return good / Math.max(1, bytes.length >> 1);
}

/**
 * Tells UTF-16 without a byte order mark from its bytes: there are zeros, which no legacy encoding has, and one byte of
 * each pair, the high one, takes far fewer values than the other. Null when the bytes are not UTF-16.
 */
export function detectUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes.length < 4) return null;
  const sample = bytes.subarray(0, Math.min(sampleLength, bytes.length & ~1));
  const even = measureLane(sample, 0);
  const odd = measureLane(sample, 1);
  if (even.zeros + odd.zeros === 0) return null;
  const highParity: 0 | 1 = odd.coincidence > even.coincidence ? 1 : 0;
  const high = highParity === 1 ? odd : even;
  const low = highParity === 1 ? even : odd;
  if (high.coincidence < low.coincidence * leastContrast || textShare(sample, highParity) < leastShare) return null;
  return highParity === 1 ? "utf-16le" : "utf-16be";
}
