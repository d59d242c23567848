import fc from "fast-check";
import { expect, test } from "vitest";
import { countLines, hasOverlongWord, type MeasuredText, measureLines } from "../../../slides/fit/count-lines.ts";
import { measureText } from "../../../slides/fit/measure-text.ts";

test("a text that fits stays on one line, and an empty one takes one", () => {
  expect(countLines(measureLines("Ministers agreed", "inter-400"), 32, 600)).toBe(1);
  expect(countLines(measureLines("", "inter-400"), 32, 600)).toBe(1);
});

test("lines are filled greedily and blanks at their ends do not count", () => {
  const width = measureText("Ministers agreed", "inter-400", 32) + 0.01;
  expect(countLines(measureLines("Ministers agreed to share", "inter-400"), 32, width)).toBe(2);
  expect(
    countLines(
      measureLines("Ministers agreed to share", "inter-400"),
      32,
      measureText("Ministers", "inter-400", 32) + 0.01,
    ),
  ).toBe(3);
});

test("a word wider than a line is parted after the word before it", () => {
  const word = measureText("Donaudampfschifffahrtsgesellschaft", "inter-400", 32);
  const lines = countLines(measureLines("Das Donaudampfschifffahrtsgesellschaft", "inter-400"), 32, 300);
  expect(lines).toBe(1 + Math.ceil(word / 300));
});

test("letter spacing widens", () => {
  const plain = measureLines("OFFICIAL SENSITIVE", "inter-600");
  const spaced = measureLines("OFFICIAL SENSITIVE", "inter-600", 0.2);
  const width = measureText("OFFICIAL SENSITIVE", "inter-600", 24) + 1;
  expect(countLines(plain, 24, width)).toBe(1);
  expect(countLines(spaced, 24, width)).toBe(2);
});

test("overlong words are told", () => {
  const text = measureLines("a Donaudampfschifffahrtsgesellschaft", "inter-400");
  expect(hasOverlongWord(text, 32, 300)).toBe(true);
  expect(hasOverlongWord(text, 32, 900)).toBe(false);
});

/** The least number of lines, tried from every break; no unit may be wider than a line. */
function leastLines({ boxes }: MeasuredText, width: number): number {
  const least: number[] = [0];
  for (let end = 1; end <= boxes.length; end++) {
    let best = Number.POSITIVE_INFINITY;
    for (let start = end - 1; start >= 0; start--) {
      const line = boxes.slice(start, end);
      const blanks = line.slice(0, -1).reduce((sum, { space }) => sum + space, 0);
      if (line.reduce((sum, box) => sum + box.width, blanks) > width) break;
      best = Math.min(best, (least[start] ?? 0) + 1);
    }
    least.push(best);
  }
  return Math.max(1, least.at(-1) ?? 0);
}

test("no line holds more than its width, and no line is spent without need", () => {
  const word = fc.stringMatching(/^[a-zа-яә中אم🚰/?.-]{1,30}$/u);
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), fc.integer({ min: 60, max: 1200 }), (words, widthPx) => {
      const text = measureLines(words.join(" "), "inter-400");
      const lines = countLines(text, 30, widthPx);
      const width = widthPx / 30;
      const total = text.boxes.reduce((sum, box) => sum + box.width, 0);
      expect(lines).toBeGreaterThanOrEqual(Math.ceil(total / width - 1e-9));
      if (!hasOverlongWord(text, 30, widthPx)) expect(lines).toBe(leastLines(text, width));
    }),
    { numRuns: 300 },
  );
});
