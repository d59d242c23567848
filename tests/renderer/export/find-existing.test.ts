import { expect, test } from "vitest";
import { findExisting } from "../../../renderer/export/find-existing.ts";

test("finds names that are there already, whatever their case", () => {
  const entries = ["talk.HTML", "talk.md", "other.pdf"].map((name) => ({
    name,
    path: `/x/${name}`,
    kind: "file" as const,
    bytes: 1,
    modified: 1,
  }));
  const list = { path: "/x", parent: "/", entries, cut: false, places: [] };
  expect(findExisting(list, ["talk.html", "talk.slides.pdf", "talk.md"])).toEqual(["talk.html", "talk.md"]);
  expect(findExisting(list, [])).toEqual([]);
});
