import { expect, test } from "vitest";
import { changeNotesSize, readNotesSize } from "../../../renderer/talk/notes-size.ts";

test("notes are at least 24 px unless the speaker wants them smaller", () => {
  expect(readNotesSize(null, 600)).toBeGreaterThanOrEqual(24);
  expect([720, 1080, 1440].map((height) => readNotesSize(null, height))).toEqual([26, 36, 48]);
});

test("a remembered size is kept, anything else is not", () => {
  expect(readNotesSize("40", 720)).toBe(40);
  expect(readNotesSize("9999", 720)).toBe(26);
  expect(readNotesSize("x", 720)).toBe(26);
});

test("sizes step up and down and end somewhere", () => {
  expect(changeNotesSize(26, 1)).toBe(28);
  expect(changeNotesSize(26, -1)).toBe(24);
  expect(changeNotesSize(64, 1)).toBe(64);
  expect(changeNotesSize(18, -1)).toBe(18);
});
