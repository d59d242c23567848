import fc from "fast-check";
import { expect, test } from "vitest";
import { fileNameProblem } from "../../../../electron/services/check-file-name.ts";
import { briefingName } from "../../../../renderer/dialogs/files/briefing-name.ts";

test.each([
  ["talk", "talk.briefing"],
  [" Доклад о границе ", "Доклад о границе.briefing"],
  ["talk.briefing", "talk.briefing"],
  ["talk.BRIEFING", "talk.BRIEFING"],
  ["talk.md", "talk.md.briefing"],
  ["talk. .", "talk.briefing"],
])("%j becomes %s", (typed, name) => {
  expect(briefingName(typed)).toBe(name);
});

test.each([
  "",
  "  ",
  ".",
  "..",
  ".hidden",
  "a/b",
  "a\\b",
  "a:b",
  "a\nb",
  "con",
  "LPT1.x",
  "x".repeat(250),
  "ж".repeat(124),
])("no file is called %j", (typed) => {
  expect(briefingName(typed)).toBeNull();
});

test("the shell takes every name that the page lets through", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (typed) => {
      const name = briefingName(typed);
      expect(name === null ? null : fileNameProblem(name)).toBeNull();
    }),
    { numRuns: 500 },
  );
});
