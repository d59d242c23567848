import { expect, test } from "vitest";
import { type FontFaceName, fontFaces } from "../../../slides/fit/font-faces.ts";
import { glyphWidth, glyphWidths } from "../../../slides/fit/glyph-widths.ts";
import { scriptWidth } from "../../../slides/fit/script-widths.ts";

const faces = Object.keys(fontFaces) as readonly FontFaceName[];

test("a width is the font's own: H in Inter 400 is 1522 of 2048 units", () => {
  expect(glyphWidth(0x48, glyphWidths("inter-400"))).toBeCloseTo(1522 / 2048, 6);
});

test("every letter of Kazakh and Russian, and the signs of finance and quotation, are in every face", () => {
  const letters = "әғқңөұүһіӘҒҚҢӨҰҮҺІабвгдеёжзийклмнопрстуфхцчшщъыьэюя№₸«»„“”–…";
  for (const face of faces) {
    for (const letter of letters) {
      const width = glyphWidth(letter.codePointAt(0) ?? 0, glyphWidths(face));
      expect(width, `${letter} in ${face}`).toBeGreaterThan(0.1);
      expect(width, `${letter} in ${face}`).not.toBe(scriptWidth(letter.codePointAt(0) ?? 0));
    }
  }
});

test("a character that no face has takes the width of its script", () => {
  for (const character of ["中", "م", "🚰", "→", "\u{10ffff}"]) {
    const codePoint = character.codePointAt(0) ?? 0;
    expect(glyphWidth(codePoint, glyphWidths("inter-400"))).toBe(scriptWidth(codePoint));
  }
});
