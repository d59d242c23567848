/**
 * What a `.briefing` may hold at most. A book with a hundred photographs stays below a tenth of it; whoever is above
 * sent a bomb.
 */
export const archiveLimits = {
  /** Entries. */
  entries: 5_000,
  /** Bytes of all entries unpacked. */
  total: 512 * 2 ** 20,
  /** Bytes of `deck.json` unpacked. */
  deck: 128 * 2 ** 20,
  /** Unpacked bytes to packed bytes, of the whole file. Text packs ten to one; runs of zeros a thousand to one. */
  ratio: 200,
  /** Unpacked bytes below which the ratio does not matter. */
  harmless: 8 * 2 ** 20,
} as const;
