import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { describeWriteProblem, writeFiles } from "../../../electron/services/write-files.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lectern-test-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string) {
  return { name, bytes: new TextEncoder().encode(text) };
}

const article = "/nowhere/article.txt";

test("files are written into a folder that is made for them", () => {
  const out = join(folder, "a/b");
  const outcome = writeFiles(out, [file("x.html", "one"), file("y.md", "")], article);
  expect(outcome).toEqual({ ok: true, paths: [join(out, "x.html"), join(out, "y.md")] });
  expect(readFileSync(join(out, "x.html"), "utf8")).toBe("one");
  expect(readdirSync(out).sort()).toEqual(["x.html", "y.md"]);
});

test("a file of that name is replaced, and a link is replaced rather than followed", () => {
  writeFileSync(join(folder, "elsewhere"), "keep");
  writeFileSync(join(folder, "x.html"), "old");
  symlinkSync(join(folder, "elsewhere"), join(folder, "y.html"));
  writeFiles(folder, [file("x.html", "new"), file("y.html", "new")], article);
  expect(readFileSync(join(folder, "x.html"), "utf8")).toBe("new");
  expect(readFileSync(join(folder, "y.html"), "utf8")).toBe("new");
  expect(readFileSync(join(folder, "elsewhere"), "utf8")).toBe("keep");
});

test("the article itself is never replaced, under whatever path it is named", () => {
  const path = join(folder, "story.md");
  writeFileSync(path, "source");
  symlinkSync(folder, `${folder}-link`);
  for (const keep of [path, join(`${folder}-link`, "story.md")]) {
    const outcome = writeFiles(folder, [file("other.html", "x"), file("story.md", "output")], keep);
    expect(outcome).toMatchObject({ ok: false, problem: expect.stringContaining("is the file itself") });
  }
  rmSync(`${folder}-link`);
  expect(readFileSync(path, "utf8")).toBe("source");
  expect(readdirSync(folder)).toEqual(["story.md"]);
});

test("when one file cannot be written, none is and nothing is left behind", () => {
  writeFileSync(join(folder, "x.html"), "old");
  mkdirSync(join(folder, "z.html"));
  const outcome = writeFiles(folder, [file("x.html", "new"), file("z.html", "new")], article);
  expect(outcome).toMatchObject({ ok: false, problem: expect.stringContaining("there is a folder of that name") });
  expect(readFileSync(join(folder, "x.html"), "utf8")).toBe("old");
  expect(readdirSync(folder).sort()).toEqual(["x.html", "z.html"]);
});

test("a file where the folder should be is named as the reason", () => {
  writeFileSync(join(folder, "taken"), "");
  const problems = ["taken", "taken/below"].map((name) => writeFiles(join(folder, name), [file("x", "")], article));
  expect(problems[0]).toMatchObject({ problem: expect.stringContaining("it is a file, not a folder") });
  expect(problems[1]).toMatchObject({ problem: expect.stringContaining("a part of the path is a file") });
});

test.skipIf(process.platform !== "linux")("a folder that the system will not make is refused and does not hang", () => {
  expect(writeFiles("/proc/lectern/out", [file("x", "")], article)).toMatchObject({
    ok: false,
    problem: expect.stringContaining("cannot be made"),
  });
});

test("a full or read-only disk and missing rights have their own words", () => {
  const words = (code: string) => describeWriteProblem("/d/x.html", Object.assign(new Error("raw"), { code }));
  expect(words("ENOSPC")).toBe("Cannot write /d/x.html: the disk is full.");
  expect(words("EROFS")).toContain("the disk is read-only");
  expect(words("EACCES")).toContain("you may not write there");
  expect(words("EWEIRD")).toBe("Cannot write /d/x.html: raw.");
});
