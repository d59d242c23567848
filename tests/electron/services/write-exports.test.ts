import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeExports } from "../../../electron/services/write-exports.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lectern-test-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function write(names: readonly string[], change: { folder?: string; replace?: boolean; keep?: string } = {}) {
  const files = names.map((name) => ({ name, bytes: new TextEncoder().encode("new") }));
  const result = await writeExports({ folder, replace: true, keep: null, ...change, files });
  return result.ok ? result.value.outcomes.map(({ outcome }) => outcome) : result.error.code;
}

test.each([
  "../out.html",
  "..",
  "a/b.html",
  "a\\b.html",
  "/etc/out.html",
  "C:out.html",
  "a\0.html",
  ".hidden",
  "aux.html",
  "COM1.txt",
  "a.html ",
  "a.",
  `${"ä".repeat(127)}.html`,
])("the name %j is never written", async (name) => {
  expect(await write([name])).toEqual(["failed"]);
  expect(readdirSync(folder)).toEqual([]);
});

test("a link that leads out of the folder is replaced, not followed", async () => {
  const outside = mkdtempSync(join(tmpdir(), "lectern-test-"));
  writeFileSync(join(outside, "keep"), "keep");
  symlinkSync(join(outside, "keep"), join(folder, "a.html"));
  expect(await write(["a.html"])).toEqual(["written"]);
  expect(readFileSync(join(outside, "keep"), "utf8")).toBe("keep");
  expect(readFileSync(join(folder, "a.html"), "utf8")).toBe("new");
  rmSync(outside, { recursive: true });
});

test("the article is kept under whatever name it is reached", async () => {
  writeFileSync(join(folder, "story.md"), "article");
  symlinkSync(folder, `${folder}-link`);
  expect(await write(["story.md"], { keep: join(`${folder}-link`, "story.md") })).toEqual(["failed"]);
  rmSync(`${folder}-link`);
  expect(readFileSync(join(folder, "story.md"), "utf8")).toBe("article");
});

test("one file that cannot be written does not keep the others back", async () => {
  mkdirSync(join(folder, "b.html"));
  expect(await write(["a.html", "b.html", "c.html"])).toEqual(["written", "failed", "written"]);
  expect(readdirSync(folder).sort()).toEqual(["a.html", "b.html", "c.html"]);
});

test("two files of one name are one file and one failure, in whatever case", async () => {
  expect(await write(["a.html", "A.html"])).toEqual(["written", "failed"]);
});

test("the folder is made, but not what is missing above it", async () => {
  expect(await write(["a.html"], { folder: join(folder, "out") })).toEqual(["written"]);
  expect(await write(["a.html"], { folder: join(folder, "none/out") })).toBe("folder-gone");
  writeFileSync(join(folder, "file"), "");
  expect(await write(["a.html"], { folder: join(folder, "file") })).toBe("not-a-file");
});
