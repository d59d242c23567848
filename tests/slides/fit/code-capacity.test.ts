import { expect, test } from "vitest";
import { codeCapacity } from "../../../slides/fit/code-capacity.ts";
import { slideFits } from "../../../slides/fit/slide-fits.ts";
import { makeSlide } from "../../helpers/build-deck.ts";

test("a short listing has room for all its lines", () => {
  expect(codeCapacity("one\ntwo\nthree")).toBe(3);
});

test("as many lines as it says fit on a slide", () => {
  const text = Array.from({ length: 50 }, (_, line) => `const value${line} = ${line};`).join("\n");
  const count = codeCapacity(text);
  expect(count).toBeGreaterThan(5);
  expect(count).toBeLessThan(50);
  const code = { language: "js", text: text.split("\n").slice(0, count).join("\n") };
  expect(slideFits(makeSlide("code", "The allocation formula", [], { code }))).toBe(true);
});

test("blank lines at the start are not shown and cost nothing", () => {
  expect(codeCapacity("\n\none")).toBe(3);
});

test("long lines count as the rows they take", () => {
  expect(codeCapacity(`${"x".repeat(200)}\n`.repeat(20))).toBeLessThan(6);
});
