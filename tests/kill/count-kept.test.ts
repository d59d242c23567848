import { expect, test } from "vitest";
import { countKept, runLetters } from "./count-kept.ts";

const [first, second] = [runLetters(0), runLetters(1)];

test("keystrokes are counted from the first, over all places", () => {
  const runs = [{ length: 7 }, { length: 3 }];
  expect(countKept([`Headline${first}`, `note ${second.slice(0, 3)}`], runs)).toBe(10);
  expect(countKept([`Headline${first.slice(0, 4)}`], runs)).toBe(4);
  expect(countKept(["nothing of it"], runs)).toBe(0);
});

test("a hole before what is there is a fault", () => {
  expect(countKept([first.slice(0, 6), second], [{ length: 7 }, { length: 7 }])).toMatch(/earlier one is not/u);
});

test("runs begin with signs that no other run has", () => {
  const signs = Array.from({ length: 14 }, (_, run) => runLetters(run)[0]);
  expect(new Set(signs).size).toBe(14);
});
