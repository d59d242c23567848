import { expect, test } from "vitest";
import { isClickerKey, readPresenterKey } from "../../../renderer/presenter/presenter-key.ts";
import type { KeyPress } from "../../../renderer/talk/keys.ts";

function press(key: string, change: Partial<KeyPress> = {}): KeyPress {
  return { key, code: "", shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...change };
}

test.each([
  [press("i", { code: "KeyI" }), { kind: "sources" }],
  [press("E", { code: "KeyE", shiftKey: true }), { kind: "edit-notes" }],
  [press("ш", { code: "KeyI" }), { kind: "sources" }],
  // On Dvorak the key in the place of I writes c, and c is another key of the talk.
  [press("c", { code: "KeyI" }), { kind: "countdown" }],
  [press("PageDown"), { kind: "next" }],
  [press("i", { code: "KeyI", ctrlKey: true }), null],
])("reads %o", (given, action) => {
  expect(readPresenterKey(given, "ltr", false)).toEqual(action);
});

test("Shift and an arrow move the pointer while there is one, and turn slides otherwise", () => {
  const arrow = press("ArrowRight", { shiftKey: true });
  expect(readPresenterKey(arrow, "ltr", true)).toEqual({ kind: "move-pointer", right: 1, down: 0 });
  expect(readPresenterKey(arrow, "ltr", false)).toEqual({ kind: "next" });
  expect(readPresenterKey(press("ArrowRight"), "ltr", true)).toEqual({ kind: "next" });
});

test("a clicker's keys are those that work wherever the focus is", () => {
  expect(["PageDown", "PageUp", "F5"].every((key) => isClickerKey(press(key)))).toBe(true);
  expect([".", "b", " ", "Escape", "ArrowRight"].some((key) => isClickerKey(press(key)))).toBe(false);
});
