import { expect, test } from "vitest";
import { type KeyPress, readKey } from "../../../renderer/talk/keys.ts";

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
  ["w", "white"],
  [",", "white"],
  ["f", "freeze"],
  ["s", "swap"],
  ["l", "pointer"],
  ["/", "search"],
  ["t", "timer"],
  ["c", "countdown"],
  ["r", "reset"],
  ["u", "undo-reset"],
  ["m", "flag"],
  ["k", "late"],
  ["o", "overview"],
  ["F5", "start"],
  ["Escape", "close"],
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
  expect(readKey(press("ы", { code: "KeyS" }), "ltr")).toEqual({ kind: "swap" });
});

test("Shift and F5 go on from here", () => {
  expect(readKey(press("F5", { shiftKey: true }), "ltr")).toEqual({ kind: "start-here" });
});

/** What clickers send: keyboards of the United States to the system, whatever the layout makes of their keys. */
const clickerKeys: readonly [button: string, key: string, code: string, asks: string][] = [
  ["forward", "PageDown", "PageDown", "next"],
  ["back", "PageUp", "PageUp", "previous"],
  ["forward", "ArrowRight", "ArrowRight", "next"],
  ["back", "ArrowLeft", "ArrowLeft", "previous"],
  ["forward", "ArrowDown", "ArrowDown", "next"],
  ["back", "ArrowUp", "ArrowUp", "previous"],
  ["forward", " ", "Space", "next"],
  ["forward", "n", "KeyN", "next"],
  ["back", "p", "KeyP", "previous"],
  ["begin", "F5", "F5", "start"],
  ["end", "Escape", "Escape", "close"],
  ["black screen", ".", "Period", "black"],
  ["black screen", "b", "KeyB", "black"],
  ["black screen, Russian layout", "ю", "Period", "black"],
  ["black screen, Russian layout", "и", "KeyB", "black"],
  ["black screen, Greek layout", "β", "KeyB", "black"],
  ["white screen, Russian layout", "б", "Comma", "white"],
  ["begin, Russian layout", "F5", "F5", "start"],
];

test.each(clickerKeys)("a clicker's %s button, sending %s, does what it should", (_button, key, code, asks) => {
  expect(readKey(press(key, { code }), "ltr")).toEqual({ kind: asks });
});

test("digits are collected for a jump", () => {
  expect(readKey(press("7"), "ltr")).toEqual({ kind: "digit", digit: 7 });
});

test("shortcuts of the browser and unknown keys are left alone", () => {
  expect(readKey(press("s", { ctrlKey: true }), "ltr")).toBeNull();
  expect(readKey(press("r", { metaKey: true }), "ltr")).toBeNull();
  for (const key of ["F6", "F11", "Tab", "x", "constructor", "Dead"]) expect(readKey(press(key), "ltr")).toBeNull();
});
