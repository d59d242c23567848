import { expect, it } from "vitest";
import { noteRuns } from "../../../slides/deck/note-runs.ts";

it("cuts a line where its form changes and loses nothing", () => {
  const runs = noteRuns({
    kind: "own",
    text: "abcdef",
    emphasis: [
      { start: 1, end: 4, style: "strong" },
      { start: 3, end: 6, style: "emphasis" },
    ],
  });
  expect(runs).toEqual([
    { text: "a" },
    { text: "bc", strong: true },
    { text: "d", strong: true, emphasis: true },
    { text: "ef", emphasis: true },
  ]);
});

it("gives a plain line and a stage direction as one run", () => {
  expect(noteRuns({ kind: "cue", text: "Point 1" })).toEqual([{ text: "Point 1" }]);
  expect(noteRuns({ kind: "own", text: "" })).toEqual([{ text: "" }]);
});
