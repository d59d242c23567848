import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { FileVersion } from "../../../electron/contract/value-schemas.ts";
import { type DocumentWatcher, watchDocuments } from "../../../electron/services/document-watcher.ts";
import { readVersioned } from "../../../electron/services/file-version.ts";

let folder = "";
let path = "";
let watcher: DocumentWatcher;
let reports: (readonly [string, FileVersion | null])[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "lectern-test-"));
  path = join(folder, "talk.briefing");
  reports = [];
  watcher = watchDocuments((page, _path, found) => reports.push([page, found]));
  writeFileSync(path, "one");
  watcher.watch("p", path, await version());
});
afterEach(() => {
  watcher.close();
  rmSync(folder, { recursive: true, force: true });
});

async function version(): Promise<FileVersion> {
  return (await readVersioned(path, 1000)).version;
}

test("a change is told once, with what is there now", async () => {
  writeFileSync(path, "two");
  await watcher.check();
  await watcher.check();
  expect(reports).toEqual([["p", await version()]]);
});

test("a file that is removed and comes back is told each time", async () => {
  rmSync(path);
  await watcher.check();
  writeFileSync(path, "three");
  await watcher.check();
  expect(reports).toEqual([
    ["p", null],
    ["p", await version()],
  ]);
});

test("a touched file with the same content is not told", async () => {
  await new Promise((resolve) => setTimeout(resolve, 5));
  writeFileSync(path, "one");
  await watcher.check();
  expect(reports).toEqual([]);
});

test("the page's own save is not told to it, but to another page", async () => {
  watcher.watch("other", path, await version());
  const endSave = watcher.beginSave("p", path);
  writeFileSync(path, "mine");
  await watcher.check();
  endSave(await version());
  await watcher.check();
  expect(reports.map(([page]) => page)).toEqual(["other"]);
});

test("a save that failed leaves the file watched as it was", async () => {
  watcher.beginSave("p", path)(null);
  writeFileSync(path, "theirs");
  await watcher.check();
  expect(reports).toHaveLength(1);
});

test("what is no longer watched, or whose page is gone, is not told", async () => {
  watcher.watch("q", path, await version());
  watcher.unwatch("p", path);
  watcher.release("q");
  writeFileSync(path, "two");
  await watcher.check();
  expect(reports).toEqual([]);
});
