import { expect, test } from "vitest";
import { surfaceOf } from "../../../../slides/render/themes/surface-of.ts";
import { themes } from "../../../../slides/render/themes/themes.ts";

test("covers and sections open, key points stand apart, the rest are pages", () => {
  const theme = themes.daylight;
  expect(surfaceOf(theme, "cover")).toBe(theme.opening);
  expect(surfaceOf(theme, "section")).toBe(theme.opening);
  expect(surfaceOf(theme, "key-points")).toBe(theme.keyPoints);
  expect(surfaceOf(theme, "table")).toBe(theme.page);
});
