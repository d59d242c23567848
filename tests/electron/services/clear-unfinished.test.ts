import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { clearUnfinished } from "../../../electron/services/clear-unfinished.ts";
import { openFile, saveDocument } from "../../../electron/services/document-files.ts";

const hour = 3_600_000;
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lectern-test-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, age: number): string {
  const path = join(folder, name);
  writeFileSync(path, "half a document");
  const then = (Date.now() - age) / 1000;
  utimesSync(path, then, then);
  return path;
}

const unfinished = ".lectern-0f8fad5b-d9cb-469f-a165-70867728950e.part";
const left = () => readdirSync(folder).sort();

test("what a kill left is taken away once it is old", async () => {
  put(unfinished, hour);
  await clearUnfinished(folder, Date.now());
  expect(left()).toEqual([]);
});

test("what may still be written stays", async () => {
  put(unfinished, 60_000);
  await clearUnfinished(folder, Date.now());
  expect(left()).toEqual([unfinished]);
});

test("nothing of another name, no folder and no link is touched, however old", async () => {
  const names = [".lectern-notes.part", `${unfinished}.txt`, `x${unfinished}`, "talk.briefing", ".lectern-.part"];
  for (const name of names) put(name, hour);
  const others = [
    ".lectern-1f8fad5b-d9cb-469f-a165-70867728950e.part",
    ".lectern-2f8fad5b-d9cb-469f-a165-70867728950e.part",
  ];
  mkdirSync(join(folder, others[0] ?? ""));
  symlinkSync(join(folder, "talk.briefing"), join(folder, others[1] ?? ""));
  await clearUnfinished(folder, Date.now() + 24 * hour);
  expect(left()).toEqual([...names, ...others].sort());
});

test("a folder that is not there is no problem", async () => {
  await clearUnfinished(join(folder, "nowhere"), Date.now());
  expect(left()).toEqual([]);
});

test("it is done when a document is saved and when one is opened, and not when an article is", async () => {
  put(unfinished, hour);
  const article = put("story.md", hour);
  await openFile({ path: article });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(left()).toContain(unfinished);
  const path = join(folder, "talk.briefing");
  await saveDocument({ path, bytes: new Uint8Array([1]), seen: null, replace: false });
  await expect.poll(left).toEqual(["story.md", "talk.briefing"]);
  put(unfinished, hour);
  await openFile({ path });
  await expect.poll(left).toEqual(["story.md", "talk.briefing"]);
});
