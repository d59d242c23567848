import { expect, test } from "vitest";
import { writeMoment } from "../../../slides/deck/write-moment.ts";

const nine = Date.parse("2026-12-01T09:00:30Z");

test.each([
  [0, "2026-12-01T09:00+00:00"],
  [300, "2026-12-01T14:00+05:00"],
  [345, "2026-12-01T14:45+05:45"],
  [-570, "2026-11-30T23:30-09:30"],
])("%i minutes ahead of Greenwich", (ahead, expected) => {
  expect(writeMoment(nine, ahead)).toBe(expected);
  expect(Math.abs(Date.parse(expected) - nine)).toBeLessThan(60_000);
});
