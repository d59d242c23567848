import { expect, test } from "vitest";
import { typeKey } from "../../../renderer/talk/jump-digits.ts";
import type { KeyAction } from "../../../renderer/talk/keys.ts";

function type(...actions: readonly KeyAction[]): readonly (KeyAction | null)[] {
  let digits = "";
  return actions.map((action) => {
    const typed = typeKey(digits, action);
    digits = typed.digits;
    return typed.action;
  });
}

const one: KeyAction = { kind: "digit", digit: 1 };
const two: KeyAction = { kind: "digit", digit: 2 };
const enter: KeyAction = { kind: "jump" };

test("digits and Enter go to the slide of that number", () => {
  expect(type(one, two, enter)).toEqual([null, null, { kind: "go", index: 11 }]);
});

test("Enter alone, and zero, are no jump", () => {
  expect(type(enter)).toEqual([enter]);
  expect(type({ kind: "digit", digit: 0 }, enter)).toEqual([null, enter]);
});

test("another key forgets the digits", () => {
  expect(type(one, { kind: "next" }, enter)).toEqual([null, { kind: "next" }, enter]);
});

test("of too many digits the last four count", () => {
  expect(type(one, one, one, two, two, enter).at(-1)).toEqual({ kind: "go", index: 1121 });
});
