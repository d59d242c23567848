import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readInput } from "../../../electron/headless/read-input.ts";

const folder = mkdtempSync(join(tmpdir(), "lectern-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function refusal(path: string): string {
  const result = readInput(path);
  if (result.ok) throw new Error("was read");
  return result.problem;
}

test("a file is read whole, under its own name", () => {
  const path = join(folder, "article.txt");
  writeFileSync(path, "Words.");
  const result = readInput(path);
  expect(result).toMatchObject({ ok: true, name: "article.txt" });
  if (result.ok) expect(new TextDecoder().decode(result.bytes)).toBe("Words.");
});

test("an empty file is read: refusing it is the engine's business", () => {
  const path = join(folder, "empty.txt");
  writeFileSync(path, "");
  expect(readInput(path)).toMatchObject({ ok: true });
});

test("a missing file, a folder and a circle of links are each refused with one line", () => {
  mkdirSync(join(folder, "sub"));
  symlinkSync(join(folder, "loop"), join(folder, "loop"));
  expect(refusal(join(folder, "none.txt"))).toMatch(/^Cannot read .*none\.txt: there is no such file\.$/);
  expect(refusal(join(folder, "article.txt", "x"))).toContain("there is no such file");
  expect(refusal(join(folder, "sub"))).toContain("it is a folder, not a file");
  expect(refusal(join(folder, "loop"))).toContain("its links lead in a circle");
  expect(refusal("a\0b")).toContain("NUL");
  expect(refusal("x".repeat(5000))).toContain("the name is too long");
});

test("a file too large for an article is refused without being read", () => {
  const path = join(folder, "huge.txt");
  writeFileSync(path, "");
  truncateSync(path, 65 * 1024 * 1024);
  expect(refusal(path)).toContain("larger than 64 MB");
});

test.skipIf(process.platform === "win32")("devices and named pipes are refused and do not hang", () => {
  const pipe = join(folder, "pipe");
  execFileSync("mkfifo", [pipe]);
  expect(refusal(pipe)).toContain("not an ordinary file");
  expect(refusal("/dev/zero")).toContain("not an ordinary file");
});
