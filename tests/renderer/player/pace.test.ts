import { expect, test } from "vitest";
import { formatDuration, judgePace, planStarts } from "../../../renderer/player/pace.ts";

const starts = planStarts([60, 120, 60]);

test("slides begin where the ones before them end", () => {
  expect(starts).toEqual([0, 60_000, 180_000, 240_000]);
});

test("within the planned span of the slide, and half a minute around it, the talk is on plan", () => {
  for (const elapsed of [30_000, 60_000, 180_000, 210_000]) {
    expect(judgePace(starts, 1, elapsed)).toEqual({ kind: "on-plan", by: 0 });
  }
});

test("later than that the talk is behind by what the slide should be over", () => {
  expect(judgePace(starts, 1, 215_000)).toEqual({ kind: "behind", by: 35_000 });
});

test("earlier it is ahead by what is left until the slide should begin", () => {
  expect(judgePace(starts, 2, 100_000)).toEqual({ kind: "ahead", by: 80_000 });
});

test.each([
  [0, "0:00"],
  [59_999, "0:59"],
  [61_000, "1:01"],
  [3_600_000, "1:00:00"],
])("%d ms are %s", (milliseconds, expected) => {
  expect(formatDuration(milliseconds)).toBe(expected);
});
