import { expect, test } from "vitest";
import { codeLines, fitCode } from "../../../slides/fit/fit-code.ts";
import { sansTypography } from "../../../slides/render/themes/typography.ts";

const frame = { typography: sansTypography, width: 1120, height: 480 };

test("tabs become blanks, blank lines at either end go, those between stay", () => {
  expect(codeLines("\n\n\tone\r\n\r\ntwo  \n\n")).toEqual(["  one", "", "two"]);
  expect(codeLines(" \n\n")).toEqual([]);
});

test("a short listing is set in the largest step", () => {
  expect(fitCode("a\nb", [], frame)).toMatchObject({ itemSize: sansTypography.cell[0].size, itemLines: [1, 1] });
});

test("a long line takes as many rows as it needs", () => {
  expect(fitCode("x".repeat(100), [], frame).itemLines).toEqual([2]);
});

test("too many lines overflow", () => {
  expect(fitCode("x\n".repeat(40), [], frame).overflow).toBe(true);
});
