import { expect, test, vi } from "vitest";
import { createOpenQueue } from "../../../electron/desktop/open-queue.ts";
import { filesToOpen } from "../../../electron/desktop/open-requests.ts";

test("paths, relative ones and file: addresses are taken, switches passed over wherever they stand", () => {
  const words = [
    "/opt/lectern",
    "--no-sandbox",
    "talk.briefing",
    "file:///home/u/a%20b.md",
    "--inspect=0",
    "/c.md",
    "",
  ];
  expect(filesToOpen(words, 1, "/home/u")).toEqual(["/home/u/talk.briefing", "/home/u/a b.md", "/c.md"]);
});

test("the app's own folder is no file, though switches stand before it", () => {
  expect(filesToOpen(["electron", "--no-sandbox", "dist/desktop", "a.md"], 2, "/w")).toEqual(["/w/a.md"]);
  expect(filesToOpen(["electron", "dist/desktop"], 2, "/w")).toEqual([]);
});

test.each(["file://other-host/a.md", "file:///%00.md", "file:"])("%s opens nothing or throws nothing", (word) => {
  expect(() => filesToOpen(["lectern", word], 1, "/w")).not.toThrow();
});

test("files wait for a page, and are told to one that is there", () => {
  const tell = vi.fn();
  const queue = createOpenQueue(tell);
  queue.add(["/a.md", "/b.md"]);
  expect(queue.take()).toEqual(["/a.md", "/b.md"]);
  queue.add(["/c.md"]);
  expect(tell.mock.calls).toEqual([["/c.md"]]);
  queue.pause();
  queue.add(["/d.md"]);
  expect(queue.take()).toEqual(["/d.md"]);
  expect(tell).toHaveBeenCalledTimes(1);
});
