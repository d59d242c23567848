import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readBeside, relativePath } from "../../../electron/services/read-beside.ts";

describe("relativePath", () => {
  test("takes names beside and below the article, decoded and without query", () => {
    expect(relativePath("a.png")).toBe("a.png");
    expect(relativePath("./img/a%20b.png?x=1#y")).toBe(join("img", "a b.png"));
    expect(relativePath("img\\a.png")).toBe(join("img", "a.png"));
    expect(relativePath("100%.png")).toBe("100%.png");
  });

  test.each([
    "",
    "#a",
    ".",
    "..",
    "../a.png",
    "img/../../a.png",
    "img/%2e%2e/%2e%2e/a.png",
    "..\\a.png",
    "/etc/passwd",
    "\\\\host\\share\\a.png",
    "//host/a.png",
    "http://host/a.png",
    "file:///etc/passwd",
    "C:\\a.png",
    "a%00.png",
  ])("refuses %j", (address) => {
    expect(relativePath(address)).toBeNull();
  });
});

describe("readBeside", () => {
  const folder = mkdtempSync(join(tmpdir(), "lectern-test-"));
  const inside = join(folder, "article");
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  beforeAll(() => {
    mkdirSync(join(inside, "img"), { recursive: true });
    writeFileSync(join(inside, "img/a.png"), "picture");
    writeFileSync(join(folder, "secret.png"), "secret");
    symlinkSync(join(folder, "secret.png"), join(inside, "link.png"));
    symlinkSync(folder, join(inside, "up"));
    symlinkSync(join(inside, "img/a.png"), join(inside, "own.png"));
  });

  test("reads a file below the article", () => {
    expect(new TextDecoder().decode(readBeside(inside, "img/a.png", 100) ?? undefined)).toBe("picture");
  });

  test("follows links inside the folder and none out of it", () => {
    expect(readBeside(inside, "own.png", 100)).not.toBeNull();
    expect(readBeside(inside, "link.png", 100)).toBeNull();
    expect(readBeside(inside, "up/secret.png", 100)).toBeNull();
  });

  test("leaves out what is missing, too large or no file", () => {
    expect(readBeside(inside, "none.png", 100)).toBeNull();
    expect(readBeside(inside, "img/a.png", 6)).toBeNull();
    expect(readBeside(inside, "img", 100)).toBeNull();
    expect(readBeside(join(folder, "nowhere"), "a.png", 100)).toBeNull();
  });
});
