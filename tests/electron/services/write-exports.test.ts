import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { writeExports } from "../../../electron/services/write-exports.ts";
import { openSmallDisk } from "../../helpers/small-disk.ts";

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

const disk = openSmallDisk();
afterAll(() => disk?.remove());

test.skipIf(disk === null)(
  "what has no room on the disk is told, the others are written, and no part of it is left",
  async () => {
    if (disk === null) return;
    const files = [
      { name: "a.md", bytes: new Uint8Array(1000) },
      { name: "large.html", bytes: new Uint8Array(3_000_000) },
      { name: "b.txt", bytes: new Uint8Array(1000) },
    ];
    const result = await writeExports({ folder: disk.folder, replace: true, keep: null, files });
    expect(result).toMatchObject({
      ok: true,
      value: { outcomes: [{ outcome: "written" }, { outcome: "failed", code: "disk-full" }, { outcome: "written" }] },
    });
    expect(readdirSync(disk.folder).sort()).toEqual(["a.md", "b.txt"]);
  },
);

test.skipIf(disk === null)(
  "on a disk that may not be written each file is told, and what was there stays",
  async () => {
    if (disk === null) return;
    writeFileSync(join(disk.folder, "a.md"), "before");
    const makeWritable = disk.protect();
    try {
      expect(await write(["a.md", "c.md"], { folder: disk.folder })).toEqual(["failed", "failed"]);
      expect(readFileSync(join(disk.folder, "a.md"), "utf8")).toBe("before");
    } finally {
      makeWritable();
    }
  },
);
