import { expect, test } from "vitest";
import { selectFontFaces, writeFontFaces } from "../../../slides/export/font-faces.ts";
import type { FontFace } from "../../../slides/export/runtime-assets.ts";

function face(family: string, unicodeRange: string, base64 = "AA=="): FontFace {
  return { family, weight: 400, style: "normal", unicodeRange, base64 };
}

const latin = face("Inter", "U+0000-00FF, U+2000-206F");
const cyrillic = face("Inter", "U+0301,U+0400-045F");
const kazakh = face("Inter", "U+048A-04FF");
const serif = face("Source Serif 4", "U+0000-00FF");

test("only faces of a family in use are taken", () => {
  expect(selectFontFaces([latin, serif], ["Inter"], ["abc"])).toEqual([latin]);
});

test("only subsets with a character of the text are taken", () => {
  expect(selectFontFaces([latin, cyrillic, kazakh], ["Inter"], ["Flood"])).toEqual([latin]);
  expect(selectFontFaces([latin, cyrillic, kazakh], ["Inter"], ["Flood", "вода"])).toEqual([latin, cyrillic]);
  expect(selectFontFaces([latin, cyrillic, kazakh], ["Inter"], ["қала"])).toEqual([cyrillic, kazakh]);
});

test("ranges with wildcards, single points and no range at all are understood", () => {
  expect(selectFontFaces([face("A", "U+4??")], ["A"], ["ж"])).toHaveLength(1);
  expect(selectFontFaces([face("A", "U+436")], ["A"], ["ж"])).toHaveLength(1);
  expect(selectFontFaces([face("A", "U+437")], ["A"], ["ж"])).toHaveLength(0);
  expect(selectFontFaces([face("A", "")], ["A"], ["ж"])).toHaveLength(1);
  expect(selectFontFaces([face("A", "nonsense")], ["A"], ["ж"])).toHaveLength(0);
});

test("a face that is not needed is never loaded", () => {
  const lazy: FontFace = {
    ...kazakh,
    get base64(): string {
      throw new Error("loaded");
    },
  };
  expect(writeFontFaces(selectFontFaces([latin, lazy], ["Inter"], ["Flood"]))).toContain("unicode-range:U+0000-00FF");
});

test("a face is written as a rule with the font inside", () => {
  expect(writeFontFaces([serif])).toBe(
    '@font-face{font-family:"Source Serif 4";font-weight:400;font-style:normal;font-display:block;' +
      'src:url(data:font/woff2;base64,AA==) format("woff2");unicode-range:U+0000-00FF}',
  );
});
