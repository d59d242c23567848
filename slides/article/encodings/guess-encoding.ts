import { multibyteModels } from "./multibyte-models.ts";
import { scoreMultibyte } from "./score-multibyte.ts";
import { scoreSingleByte, singleByteEncodings } from "./score-single-byte.ts";

/** Bytes looked at: enough for letter frequencies, little enough to try some twenty encodings. */
const sampleLength = 1 << 15;

/**
 * Languages whose encodings are rarely met start with a handicap, so that a handful of accented letters does not turn
 * an English text into Thai.
 */
const handicaps: Readonly<Record<string, number>> = {
  "windows-1252": 0,
  "windows-1251": 0,
  "windows-1250": -0.1,
  "koi8-r": -0.1,
  "kz-1048": -0.05,
  "windows-1256": -0.1,
};
const otherHandicap = -0.3;

/** A stretch of the bytes that has text outside ASCII in it, cut at a line end or blank where a character begins. */
export function sampleBytes(bytes: Uint8Array): Uint8Array {
  const firstHigh = bytes.findIndex((byte) => byte > 0x7f);
  if (firstHigh < 0) return bytes.subarray(0, 0);
  return bytes.subarray(Math.max(0, firstHigh - 1), firstHigh + sampleLength);
}

/** How plausible a sample is in the encoding, in natural logarithms per byte; for comparison only. */
export function scoreEncoding(sample: Uint8Array, encoding: string): number {
  const model = multibyteModels.find((one) => one.encoding === encoding);
  const score = model === undefined ? scoreSingleByte(sample, encoding) : scoreMultibyte(sample, model);
  return score + (handicaps[encoding] ?? otherHandicap);
}

/** The likeliest legacy encoding of bytes that are neither UTF-8 nor UTF-16, with its score. Pure ASCII is windows-1252. */
export function guessEncoding(sample: Uint8Array): { readonly encoding: string; readonly score: number } {
  let best = { encoding: "windows-1252", score: scoreEncoding(sample, "windows-1252") };
  const others = [...singleByteEncodings, ...multibyteModels.map(({ encoding }) => encoding)];
  for (const encoding of others) {
    const score = scoreEncoding(sample, encoding);
    if (score > best.score) best = { encoding, score };
  }
  return best;
}
