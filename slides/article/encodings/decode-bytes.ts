/**
 * Characters of windows-1252 at bytes 0x80 to 0x9f (https://encoding.spec.whatwg.org/index-windows-1252.txt). Needed
 * because Node before version 24 decodes that encoding as if it were ISO 8859-1.
 */
const windows1252High = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Kazakh letters of KZ-1048 (STRK1048-2002) by the windows-1251 characters at the same bytes. */
const kazakhLetters: Readonly<Record<string, string>> = {
  Ќ: "Қ",
  Ћ: "Һ",
  ќ: "қ",
  ћ: "һ",
  Ў: "Ұ",
  ў: "ұ",
  Ј: "Ә",
  Ґ: "Ө",
  Є: "Ғ",
  Ї: "Ү",
  ґ: "ө",
  є: "ғ",
  ј: "ә",
  Ѕ: "Ң",
  ѕ: "ң",
  ї: "ү",
};

const kazakhNames = new Set(["kz-1048", "kz1048", "rk1048", "strk1048-2002", "cskz1048"]);

/** The name an encoding is reported by for a declared label; null when nobody knows it. */
export function canonicalEncoding(label: string): string | null {
  const name = label.trim().toLowerCase();
  if (kazakhNames.has(name)) return "kz-1048";
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}

/**
 * Decodes bytes in an encoding `canonicalEncoding` returned. Bytes that mean nothing become U+FFFD; a leading byte
 * order mark is removed.
 */
export function decodeBytes(bytes: Uint8Array, encoding: string): string {
  if (encoding === "kz-1048") {
    const text = new TextDecoder("windows-1251").decode(bytes);
    return text.replace(/[ЌЋќћЎўЈҐЄЇґєјЅѕї]/g, (letter) => kazakhLetters[letter] ?? letter);
  }
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== "windows-1252") return text;
  return text.replace(/[\u0080-\u009f]/g, (control) => windows1252High[control.charCodeAt(0) - 0x80] ?? control);
}

/** True when every byte means something in the encoding; a character cut off at the end is forgiven. */
export function canDecode(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding === "kz-1048" ? "windows-1251" : encoding, { fatal: true }).decode(bytes, {
      stream: true,
    });
    return true;
  } catch {
    return false;
  }
}
