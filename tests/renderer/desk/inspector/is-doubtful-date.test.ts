import { expect, test } from "vitest";
import { isDoubtfulDate } from "../../../../renderer/desk/inspector/is-doubtful-date.ts";

test.each(["2013-13-01", "2013-02-30", "2013-2-30", "2013-00-10", "2013-04-31T10:00"])("there is no %s", (date) => {
  expect(isDoubtfulDate(date)).toBe(true);
});

test.each(["2013-07-15", "2012-02-29", " 2013-07-15T08:30:00Z", "15 июля 2013", "Spring 2013", "2013", ""])(
  "“%s” is left to who wrote it",
  (date) => {
    expect(isDoubtfulDate(date)).toBe(false);
  },
);
