import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** Folders of the tests that go through Electron's security checklist. */
const folders = [
  "tests/electron/desktop",
  "tests/electron/preload",
  "tests/electron/services",
  "tests/build/packaging",
];
/** How many items it has (docs/tutorial/security.md). */
const items = 20;

/** The items that a test names in front of its title: "5: …", "2, 3, 8 to 11: …". */
function itemsOf(title: string): readonly number[] {
  const [, list = ""] = /^((?:\d+(?:, | to )?)+): /u.exec(title) ?? [];
  return list.split(", ").flatMap((part) => {
    const [first = 0, last = first] = part.split(" to ").map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

test("every item of Electron's security checklist has a test that bears its number", () => {
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".test.ts"))
      .map((name) => readFileSync(join(folder, name), "utf8")),
  );
  const titles = files.flatMap((text) =>
    [...text.matchAll(/(?:test|describe|\]\))\(\s*"([^"]+)"/gu)].map(([, title = ""]) => title),
  );
  const tested = new Set(titles.flatMap(itemsOf));
  const missing = Array.from({ length: items }, (_, index) => index + 1).filter((item) => !tested.has(item));
  expect(missing).toEqual([]);
});
