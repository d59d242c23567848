import { expect, test } from "vitest";
import { displayProblem } from "../../../electron/services/display-problem.ts";

test("a display of either kind will do, and elsewhere there always is one", () => {
  expect(displayProblem("linux", { DISPLAY: ":0" })).toBeNull();
  expect(displayProblem("linux", { WAYLAND_DISPLAY: "wayland-0" })).toBeNull();
  expect(displayProblem("darwin", {})).toBeNull();
  expect(displayProblem("win32", {})).toBeNull();
});

test("without one the command line is named", () => {
  expect(displayProblem("linux", { DISPLAY: "" })).toContain("lectern build FILE");
  expect(displayProblem("freebsd", {})).not.toBeNull();
});
