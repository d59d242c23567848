const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** Bytes turned into text at a time: a multiple of three, so that only the last stretch is padded. */
const stretch = 3 * 4096;

function encodeStretch(bytes: Uint8Array, from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at += 3) {
    const first = bytes[at] ?? 0;
    const second = bytes[at + 1] ?? 0;
    const third = bytes[at + 2] ?? 0;
    text +=
      alphabet.charAt(first >> 2) +
      alphabet.charAt(((first & 3) << 4) | (second >> 4)) +
      (at + 1 < to ? alphabet.charAt(((second & 15) << 2) | (third >> 6)) : "=") +
      (at + 2 < to ? alphabet.charAt(third & 63) : "=");
  }
  return text;
}

/** Base64 of bytes (RFC 4648, section 4, padded). Linear in their number. */
export function encodeBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += stretch) {
    parts.push(encodeStretch(bytes, from, Math.min(bytes.length, from + stretch)));
  }
  return parts.join("");
}
