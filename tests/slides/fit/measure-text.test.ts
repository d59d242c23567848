import { expect, test } from "vitest";
import { measureEm, measureText } from "../../../slides/fit/measure-text.ts";

test("widths add up and grow with the size", () => {
  expect(measureEm("", "inter-400")).toBe(0);
  expect(measureEm("ab", "inter-400")).toBeCloseTo(measureEm("a", "inter-400") + measureEm("b", "inter-400"), 9);
  expect(measureText("ab", "inter-400", 40)).toBeCloseTo(2 * measureText("ab", "inter-400", 20), 9);
});

test("heavier faces are wider", () => {
  const text = "Ministers agreed";
  expect(measureEm(text, "inter-700")).toBeGreaterThan(measureEm(text, "inter-400"));
});

test("a character outside the first plane counts once", () => {
  expect(measureEm("🚰🚰", "inter-400")).toBeCloseTo(2 * measureEm("🚰", "inter-400"), 9);
});

test("lone surrogates are measured, not skipped", () => {
  expect(measureEm("\ud800", "inter-400")).toBeGreaterThan(0);
});
