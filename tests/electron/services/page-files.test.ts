import { join } from "node:path";
import { expect, test } from "vitest";
import { resolvePageFile } from "../../../electron/services/page-files.ts";

const root = join("/", "app", "renderer");

test("files of the page are found, a folder by its index", () => {
  expect(resolvePageFile(root, "/")).toEqual({ file: join(root, "index.html"), mediaType: "text/html; charset=utf-8" });
  expect(resolvePageFile(root, "/fonts/a%20b.woff2")?.file).toBe(join(root, "fonts", "a b.woff2"));
  expect(resolvePageFile(root, "/MAIN.JS")?.mediaType).toBe("text/javascript; charset=utf-8");
});

test.each([
  "/../secret.html",
  "/%2e%2e/secret.html",
  "/a/../../secret.html",
  "/..%2fsecret.html",
  "/%2e%2e%2f%2e%2e%2fetc/passwd.html",
  "/..\\secret.html",
  "/%5c..%5csecret.html",
  "//etc/../../../secret.html",
  "/.hidden.html",
  "/.git/config.json",
  "/a%00.html",
  "/%zz.html",
  "secret.html",
  "",
])("path traversal: %j is no file", (path) => {
  expect(resolvePageFile(root, path)).toBeNull();
});

test("kinds that no page has are not served", () => {
  for (const path of ["/main.ts", "/main.js.map", "/program", "/data.sqlite"]) {
    expect(resolvePageFile(root, path)).toBeNull();
  }
});
