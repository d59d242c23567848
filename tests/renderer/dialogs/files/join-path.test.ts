import { expect, test } from "vitest";
import { joinPath } from "../../../../renderer/dialogs/files/join-path.ts";

test.each([
  ["/home/ana", "/home/ana/x.briefing"],
  ["/", "/x.briefing"],
  ["C:\\", "C:\\x.briefing"],
  ["C:\\Users", "C:\\Users\\x.briefing"],
  ["\\\\server\\share", "\\\\server\\share\\x.briefing"],
])("a file in %s", (folder, path) => {
  expect(joinPath(folder, "x.briefing")).toBe(path);
});
