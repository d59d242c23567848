import { expect, test } from "vitest";
import { parseLoopbackArguments } from "../../../electron/loopback/loopback-arguments.ts";

test("files become absolute paths, file: addresses too", () => {
  expect(parseLoopbackArguments(["a.md", "/b.md", "file:///c%20d.md"], "/home")).toEqual({
    files: ["/home/a.md", "/b.md", "/c d.md"],
    window: true,
  });
});

test("options are known ones; after -- everything is a file", () => {
  expect(parseLoopbackArguments(["--no-window"], "/home")).toEqual({ files: [], window: false });
  expect(parseLoopbackArguments(["--inspect"], "/home")).toBe("There is no option --inspect.");
  expect(parseLoopbackArguments(["--", "--no-window"], "/home")).toEqual({
    files: ["/home/--no-window"],
    window: true,
  });
});
