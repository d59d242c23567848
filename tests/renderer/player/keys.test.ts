import { expect, test } from "vitest";
import { type KeyPress, readKey } from "../../../renderer/player/keys.ts";

function press(key: string, change: Partial<KeyPress> = {}): KeyPress {
  return { key, code: "", shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...change };
}

test.each([
  ["PageDown", "next"],
  ["PageUp", "previous"],
  ["ArrowRight", "next"],
  ["ArrowLeft", "previous"],
  [" ", "next"],
  ["Home", "first"],
  ["End", "last"],
  ["b", "black"],
  ["B", "black"],
  [".", "black"],
  ["?", "help"],
  ["s", "presenter"],
  ["+", "larger"],
  ["-", "smaller"],
  ["Enter", "jump"],
])("%s asks for %s", (key, kind) => {
  expect(readKey(press(key), "ltr")).toEqual({ kind });
});

test("Shift and Space go back", () => {
  expect(readKey(press(" ", { shiftKey: true }), "ltr")).toEqual({ kind: "previous" });
});

test("right and left follow the writing direction, page keys do not", () => {
  expect(readKey(press("ArrowLeft"), "rtl")).toEqual({ kind: "next" });
  expect(readKey(press("ArrowRight"), "rtl")).toEqual({ kind: "previous" });
  expect(readKey(press("PageDown"), "rtl")).toEqual({ kind: "next" });
});

test("on a Cyrillic keyboard the places of the keys count", () => {
  expect(readKey(press("и", { code: "KeyB" }), "ltr")).toEqual({ kind: "black" });
  expect(readKey(press("ю", { code: "Period" }), "ltr")).toEqual({ kind: "black" });
  expect(readKey(press("ы", { code: "KeyS" }), "ltr")).toEqual({ kind: "presenter" });
});

test("digits are collected for a jump", () => {
  expect(readKey(press("7"), "ltr")).toEqual({ kind: "digit", digit: 7 });
});

test("shortcuts of the browser and unknown keys are left alone", () => {
  expect(readKey(press("s", { ctrlKey: true }), "ltr")).toBeNull();
  expect(readKey(press("r", { metaKey: true }), "ltr")).toBeNull();
  for (const key of ["F5", "F11", "Tab", "x", "constructor", "Dead"]) expect(readKey(press(key), "ltr")).toBeNull();
});
