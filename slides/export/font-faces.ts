import type { FontFace } from "./runtime-assets.ts";

interface CodePointRange {
  readonly first: number;
  readonly last: number;
}

const lastCodePoint = 0x10ffff;

/** One item of a CSS `unicode-range` (css-fonts-4, 11.3): `U+26`, `U+0-7F`, `U+4??`; null when it is none of these. */
function parseRange(item: string): CodePointRange | null {
  const match = /^u\+([0-9a-f]{1,6})(\?{0,5})(?:-([0-9a-f]{1,6}))?$/iu.exec(item.trim());
  if (match === null) return null;
  const [, digits = "", wild = "", end] = match;
  const first = Number.parseInt(digits + wild.replaceAll("?", "0"), 16);
  const last = Number.parseInt(end ?? digits + wild.replaceAll("?", "f"), 16);
  return { first, last: Math.min(last, lastCodePoint) };
}

function parseUnicodeRange(value: string): readonly CodePointRange[] {
  if (value.trim() === "") return [{ first: 0, last: lastCodePoint }];
  return value.split(",").flatMap((item) => parseRange(item) ?? []);
}

/** The distinct code points of some texts. */
function collectCodePoints(texts: readonly string[]): readonly number[] {
  const points = new Set<number>();
  for (const text of texts) for (const character of text) points.add(character.codePointAt(0) ?? 0);
  return [...points];
}

/**
 * The faces that draw at least one character of `texts` in one of `families`. Markup counts as text: its characters are
 * in every Latin face anyway.
 */
export function selectFontFaces(
  faces: readonly FontFace[],
  families: readonly string[],
  texts: readonly string[],
): readonly FontFace[] {
  const points = collectCodePoints(texts);
  return faces.filter(
    ({ family, unicodeRange }) =>
      families.includes(family) &&
      parseUnicodeRange(unicodeRange).some(({ first, last }) =>
        points.some((point) => point >= first && point <= last),
      ),
  );
}

/** `@font-face` rules with the fonts inside them. */
export function writeFontFaces(faces: readonly FontFace[]): string {
  return faces
    .map(
      ({ family, weight, style, unicodeRange, base64 }) =>
        `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};font-display:block;` +
        `src:url(data:font/woff2;base64,${base64}) format("woff2")` +
        `${unicodeRange.trim() === "" ? "" : `;unicode-range:${unicodeRange}`}}`,
    )
    .join("\n");
}
