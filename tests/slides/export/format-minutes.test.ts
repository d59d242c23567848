import { expect, test } from "vitest";
import { formatMinutes } from "../../../slides/export/format-minutes.ts";

test.each([
  [0, "0:00"],
  [59.6, "1:00"],
  [61, "1:01"],
  [3599, "59:59"],
  [3600, "1:00:00"],
  [36_061, "10:01:01"],
])("%d seconds are %s", (seconds, expected) => {
  expect(formatMinutes(seconds)).toBe(expected);
});
