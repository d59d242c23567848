import { expect, test } from "vitest";
import { isUnfinished, unfinishedName } from "../../../electron/services/unfinished-name.ts";

test("a name made for an unfinished file is known as one, and no two are the same", () => {
  const names = Array.from({ length: 500 }, unfinishedName);
  for (const name of names) expect(isUnfinished(name), name).toBe(true);
  expect(new Set(names).size).toBe(names.length);
});

test("the names of other files are not", () => {
  for (const name of ["report.part", ".lectern-.part", ".lectern-notes.part", `${unfinishedName()}.briefing`]) {
    expect(isUnfinished(name), name).toBe(false);
  }
});
