import { expect, test } from "vitest";
import { checkLengths } from "../../../build/lint/check-lengths.ts";

const limits = { cap: 40, usual: 20 };

function files(...lengths: readonly number[]) {
  return lengths.map((lines, index) => ({ path: `f${index}.ts`, text: "x\n".repeat(lines) }));
}

test("a file at the cap passes and one line more does not", () => {
  expect(checkLengths(files(...Array.from({ length: 19 }, () => 5), 40), limits)).toEqual([]);
  expect(checkLengths(files(...Array.from({ length: 19 }, () => 5), 41), limits)).toEqual(["f19.ts has 41 lines"]);
});

test("one long file in ten is allowed, two are not", () => {
  expect(checkLengths(files(5, 5, 5, 5, 5, 5, 5, 5, 20, 30), limits)).toEqual([]);
  expect(checkLengths(files(5, 5, 5, 5, 5, 5, 5, 5, 30, 30), limits)).toHaveLength(1);
});

test("no files at all are no problem", () => {
  expect(checkLengths([], limits)).toEqual([]);
});
