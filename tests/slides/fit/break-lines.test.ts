import fc from "fast-check";
import { expect, test } from "vitest";
import { breakLines, hasOverlongWord, measureLines } from "../../../slides/fit/break-lines.ts";
import { measureText } from "../../../slides/fit/measure-text.ts";

test("a text that fits stays on one line, and an empty one takes one", () => {
  expect(breakLines(measureLines("Ministers agreed", "inter-400"), 32, 600)).toEqual(["Ministers agreed"]);
  expect(breakLines(measureLines("", "inter-400"), 32, 600)).toEqual([""]);
});

test("lines are filled greedily and blanks at their ends do not count", () => {
  const width = measureText("Ministers agreed", "inter-400", 32) + 0.01;
  expect(breakLines(measureLines("Ministers agreed to share", "inter-400"), 32, width)).toEqual([
    "Ministers agreed",
    "to share",
  ]);
});

test("a word wider than a line is parted after the word before it", () => {
  const lines = breakLines(measureLines("Das Donaudampfschifffahrtsgesellschaft", "inter-400"), 32, 300);
  expect(lines[0]).toBe("Das");
  expect(lines.slice(1).join("")).toBe("Donaudampfschifffahrtsgesellschaft");
});

test("letter spacing widens", () => {
  const plain = measureLines("OFFICIAL SENSITIVE", "inter-600");
  const spaced = measureLines("OFFICIAL SENSITIVE", "inter-600", 0.2);
  const width = measureText("OFFICIAL SENSITIVE", "inter-600", 24) + 1;
  expect(breakLines(plain, 24, width)).toHaveLength(1);
  expect(breakLines(spaced, 24, width)).toHaveLength(2);
});

test("overlong words are told", () => {
  const text = measureLines("a Donaudampfschifffahrtsgesellschaft", "inter-400");
  expect(hasOverlongWord(text, 32, 300)).toBe(true);
  expect(hasOverlongWord(text, 32, 900)).toBe(false);
});

test("no text is lost, and no line of several characters is wider than allowed", () => {
  const word = fc.stringMatching(/^[a-zа-яә中אم🚰/?.-]{1,30}$/u);
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), fc.integer({ min: 60, max: 1200 }), (words, width) => {
      const text = words.join(" ");
      const lines = breakLines(measureLines(text, "inter-400"), 30, width);
      expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      for (const line of lines) {
        if ([...line].length > 1) expect(measureText(line, "inter-400", 30)).toBeLessThanOrEqual(width + 1e-6);
      }
    }),
    { numRuns: 200 },
  );
});
