import { describe, expect, it } from "vitest";
import { mostEditors, wakeEditor } from "../../../../renderer/desk/all-notes/wake-editor.ts";

const full = Array.from({ length: mostEditors }, (_, index) => `slide-${index}`);

describe("wakeEditor", () => {
  it("keeps a few editors, the latest last", () => {
    expect(wakeEditor([], "a", null)).toEqual(["a"]);
    expect(wakeEditor(["a", "b"], "a", null)).toEqual(["b", "a"]);
    expect(wakeEditor(full, "new", null)).toEqual([...full.slice(1), "new"]);
  });

  it("never takes the one that is written in", () => {
    expect(wakeEditor(full, "new", "slide-0")).toEqual(["slide-0", ...full.slice(2), "new"]);
  });

  it("is the same list when nothing changes", () => {
    expect(wakeEditor(full, full.at(-1) ?? "", null)).toBe(full);
  });
});
