import type { FontFaceName } from "./font-faces.ts";
import { glyphWidth, glyphWidths } from "./glyph-widths.ts";

/**
 * What browsers may add to the sum of the advance widths: kerning pairs that open (most close), and rounding. A test
 * sets text in a browser and holds this against the real widths.
 */
const safety = 1.01;

/** Width of a text on one line, em: advance widths without kerning, which mostly narrows, and a little to spare. */
export function measureEm(text: string, font: FontFaceName): number {
  const widths = glyphWidths(font);
  let em = 0;
  for (let at = 0; at < text.length; at += 1) {
    const codePoint = text.codePointAt(at) ?? 0;
    em += glyphWidth(codePoint, widths);
    if (codePoint > 0xffff) at += 1;
  }
  return em * safety;
}

/** Width of a text on one line, px. Never less than a browser needs with the bundled fonts. */
export function measureText(text: string, font: FontFaceName, sizePx: number): number {
  return measureEm(text, font) * sizePx;
}
