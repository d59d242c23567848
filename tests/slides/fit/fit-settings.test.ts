import { expect, test } from "vitest";
import { fitSettings } from "../../../slides/fit/fit-settings.ts";
import { stages } from "../../../slides/fit/stage.ts";
import { themes } from "../../../slides/render/themes/themes.ts";

test("every typography of a theme is tried on every stage, once", () => {
  const typographies = new Set(Object.values(themes).map(({ typography }) => typography));
  expect(new Set(fitSettings.map(({ theme }) => theme.typography))).toEqual(typographies);
  expect(fitSettings).toHaveLength(typographies.size * Object.keys(stages).length);
});
