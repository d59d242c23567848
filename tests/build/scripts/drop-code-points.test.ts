/// <reference path="../../../build/scripts/fontkit.d.ts" />
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { create } from "fontkit";
import { expect, test } from "vitest";
import { dropCodePoints } from "../../../build/scripts/drop-code-points.ts";

const fonts = join(import.meta.dirname, "../../../node_modules/@fontsource");

function read(family: string, face: string): Buffer {
  return readFileSync(join(fonts, family, "files", `${family}-latin-${face}.woff2`));
}

function glyphs(bytes: Uint8Array): ReadonlyMap<number, string> {
  const font = create(Buffer.from(bytes));
  return new Map(
    font.characterSet.map((codePoint) => {
      const glyph = font.glyphForCodePoint(codePoint);
      return [codePoint, `${glyph.id} ${glyph.advanceWidth}`];
    }),
  );
}

test.each([
  ["inter", "400-normal"],
  ["inter", "700-normal"],
  ["source-serif-4", "400-normal"],
  ["source-serif-4", "400-italic"],
])("%s %s loses two characters and keeps every other glyph", (family, face) => {
  const before = read(family, face);
  const dropped = [0x2bb, 0x2bc];
  const after = dropCodePoints(before, dropped);
  const [old, left] = [glyphs(before), glyphs(after)];
  expect(old.has(0x2bc)).toBe(true);
  for (const codePoint of dropped) expect(left.get(codePoint)?.startsWith("0 ") ?? true).toBe(true);
  const others = [...old].filter(([codePoint]) => !dropped.includes(codePoint));
  expect(others.length).toBeGreaterThan(200);
  for (const [codePoint, glyph] of others) expect(left.get(codePoint), codePoint.toString(16)).toBe(glyph);
  expect(after.length).toBeLessThan(before.length * 1.1);
});

test("every character is dropped alone, or refused where it stands between others of one run", () => {
  const bytes = read("source-serif-4", "400-normal");
  const before = glyphs(bytes);
  const refused: number[] = [];
  for (const codePoint of [...before.keys()].filter((_, place) => place % 15 === 0)) {
    try {
      const after = glyphs(dropCodePoints(bytes, [codePoint]));
      const changed = [...before].filter(([other, glyph]) => after.get(other) !== glyph).map(([other]) => other);
      expect(changed).toEqual([codePoint]);
    } catch (error) {
      expect(String(error)).toContain("stands within");
      refused.push(codePoint);
    }
  }
  expect(refused.length).toBeGreaterThan(0);
  expect(refused.length).toBeLessThan(before.size / 15);
});

test("what is no WOFF2 font is refused", () => {
  expect(() => dropCodePoints(new TextEncoder().encode("wOFF and more"), [0x20])).toThrow("no WOFF2");
});
