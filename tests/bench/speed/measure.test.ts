import { expect, test } from "vitest";
import { median, timeOnce } from "./measure.ts";

test("the median is the middle value, whatever the order", () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([5])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(3);
  expect(median([])).toBeNaN();
});

test("a program that fails is no measurement", async () => {
  const failing = {
    name: "failing",
    program: process.execPath,
    words: ["-e", "console.error('why'); process.exit(3)"],
  };
  await expect(timeOnce(failing)).rejects.toThrow(/failing ended with 3: why/);
});
