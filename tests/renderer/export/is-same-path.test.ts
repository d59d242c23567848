import { expect, test } from "vitest";
import { isSamePath } from "../../../renderer/export/is-same-path.ts";

test.each([
  ["/home/a/talk.md", "/home/a", "talk.md", true],
  ["/home/a/talk.md", "/home/a/", "Talk.md", true],
  ["C:\\a\\talk.md", "C:\\a", "talk.md", true],
  ["/talk.md", "/", "talk.md", true],
  ["/home/b/talk.md", "/home/a", "talk.md", false],
])("%s and %s with %s: %s", (path, folder, name, same) => {
  expect(isSamePath(path, folder, name)).toBe(same);
});
