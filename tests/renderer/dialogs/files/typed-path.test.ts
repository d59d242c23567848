import { expect, test } from "vitest";
import { typedPath } from "../../../../renderer/dialogs/files/typed-path.ts";

test.each([
  ["/home/ana/talk.md", "linux", "/home/ana/talk.md"],
  ["  '/home/ana/a talk.md' ", "linux", "/home/ana/a talk.md"],
  ['"C:\\Users\\Ana\\talk.md"', "win32", "C:\\Users\\Ana\\talk.md"],
  ["c:/talk.md", "win32", "c:/talk.md"],
  ["\\\\server\\share", "win32", "\\\\server\\share"],
  ["~", "linux", "/home/ana"],
  ["~/Documents", "linux", "/home/ana/Documents"],
])("%s on %s is the path %s", (typed, platform, path) => {
  expect(typedPath(typed, "/home/ana", platform)).toBe(path);
});

test.each([
  ["", "linux"],
  ["talk", "linux"],
  ["./talk.md", "linux"],
  ["~ana/talk.md", "linux"],
  ["C:\\talk.md", "linux"],
  ["/talk.md", "win32"],
  ["C:talk.md", "win32"],
])("%s on %s is no path from the root", (typed, platform) => {
  expect(typedPath(typed, "/home/ana", platform)).toBeNull();
});

test("without a home, ~ is a name", () => {
  expect(typedPath("~/talk.md", null, "linux")).toBeNull();
});
