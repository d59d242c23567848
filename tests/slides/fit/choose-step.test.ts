import { expect, test } from "vitest";
import { headingSettings, setText } from "../../../slides/fit/choose-step.ts";
import { measureLines } from "../../../slides/fit/count-lines.ts";
import { sansTypography } from "../../../slides/render/themes/typography.ts";

const steps = sansTypography.headline;

test("a text takes a line height for each line, an empty one nothing", () => {
  const step = steps[0];
  expect(setText(measureLines("Agenda", "inter-700"), step, 800)).toEqual({ step, lines: 1, height: step.line });
  expect(setText(measureLines("", "inter-700"), step, 800).height).toBe(0);
});

test("a short heading is tried largest first", () => {
  const settings = headingSettings(measureLines("Agenda", "inter-700"), steps, 800, 2);
  expect(settings.map(({ step }) => step)).toEqual(steps);
});

test("a heading starts in the step in which it takes few lines and parts no word", () => {
  const long = measureLines("Wasserbewirtschaftungsgemeinschaftsvertrag", "inter-700");
  const [first] = headingSettings(long, steps, 1000, 2);
  expect(first.lines).toBe(1);
  expect(first.step.size).toBeLessThan(steps[0].size);
});

test("a heading that is long at any size takes no more lines than in the smallest", () => {
  const long = measureLines("word ".repeat(30), "inter-700");
  const [first] = headingSettings(long, steps, 800, 2);
  expect(first.lines).toBe(setText(long, steps.at(-1) ?? steps[0], 800).lines);
  expect(first.lines).toBeGreaterThan(2);
});
