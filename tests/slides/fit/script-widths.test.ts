import { expect, test } from "vitest";
import { scriptWidth } from "../../../slides/fit/script-widths.ts";

test("ideographs and what is unknown take a full em", () => {
  expect(["中", "あ", "한", "\u{20000}", "\u{10ffff}"].map((one) => scriptWidth(one.codePointAt(0) ?? 0))).toEqual([
    1, 1, 1, 1, 1,
  ]);
});

test("marks, joiners and direction controls take nothing", () => {
  for (const codePoint of [0x0301, 0x064b, 0x200d, 0x202b, 0x2067, 0xfe0f, 0xfeff]) {
    expect(scriptWidth(codePoint), codePoint.toString(16)).toBe(0);
  }
});

test("the ends of a range belong to it", () => {
  expect([0x0590, 0x0591, 0x05bd, 0x05be].map(scriptWidth)).toEqual([1, 0, 0, scriptWidth(0x05d0)]);
});
