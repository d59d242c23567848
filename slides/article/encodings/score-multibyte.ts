import { canDecode, decodeBytes } from "./decode-bytes.ts";
import type { MultibyteModel } from "./multibyte-models.ts";

/** Natural logarithms of how likely a character is. */
const cost = { frequent: -5, kana: -5.5, sign: -6, daily: -8.7, single: -8, rare: -15 } as const;

function within(byte: number, ranges: readonly (readonly [number, number])[]): boolean {
  return ranges.some(([first, last]) => byte >= first && byte <= last);
}

/**
 * How plausible a sample is as text in a multi-byte encoding: mean log-likelihood per byte above 0x7f (comparable to
 * `scoreSingleByte`). Negative infinity when the bytes are not valid in it.
 */
export function scoreMultibyte(sample: Uint8Array, model: MultibyteModel): number {
  if (!canDecode(sample, model.encoding)) return Number.NEGATIVE_INFINITY;
  const frequent = new Set(model.frequent);
  const frequentCount = Array.from(decodeBytes(sample, model.encoding)).filter((one) => frequent.has(one)).length;
  let score = 0;
  let high = 0;
  for (let index = 0; index < sample.length; index++) {
    const lead = sample[index] ?? 0;
    if (lead < 0x80) continue;
    if (within(lead, model.singles)) {
      score += cost.single;
      high++;
      continue;
    }
    if (within(lead, model.kanaLead)) score += cost.kana;
    else if (within(lead, model.signLead)) score += cost.sign;
    else score += within(lead, model.dailyLead) ? cost.daily : cost.rare;
    high += 2;
    index++;
  }
  return high === 0 ? 0 : (score + frequentCount * (cost.frequent - cost.daily)) / high;
}
