import { describe, expect, it } from "vitest";
import { type KeyPress, matchesShortcut, parseShortcut } from "../../../renderer/commands/shortcut.ts";

const held = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

function matches(shortcut: string, press: Partial<KeyPress>, isMac = false): boolean {
  return matchesShortcut({ ...held, key: "", code: "", ...press }, parseShortcut(shortcut), isMac);
}

describe("a shortcut", () => {
  it.each<readonly [string, string, Partial<KeyPress>]>([
    ["a letter", "Mod+Z", { key: "z", code: "KeyZ", ctrlKey: true }],
    ["a letter that is elsewhere on a German keyboard", "Mod+Z", { key: "z", code: "KeyY", ctrlKey: true }],
    ["a letter that is elsewhere on a French keyboard", "Mod+Z", { key: "z", code: "KeyW", ctrlKey: true }],
    ["a key with a Russian letter, by its place", "Mod+F", { key: "а", code: "KeyF", ctrlKey: true }],
    ["a letter with Shift", "Mod+Shift+Z", { key: "Z", code: "KeyZ", ctrlKey: true, shiftKey: true }],
    ["a digit, whatever Shift makes of it", "Mod+Shift+8", { key: "*", code: "Digit8", ctrlKey: true, shiftKey: true }],
    ["a digit on a French keyboard", "Alt+1", { key: "&", code: "Digit1", altKey: true }],
    ["a mark, however it is typed", "?", { key: "?", code: "Slash", shiftKey: true }],
    ["a function key", "Shift+F3", { key: "F3", code: "F3", shiftKey: true }],
  ])("is %s", (_, shortcut, press) => {
    expect(matches(shortcut, press)).toBe(true);
  });

  it("is not another letter in its place, nor the same with other keys held", () => {
    expect(matches("Mod+Y", { key: "z", code: "KeyY", ctrlKey: true })).toBe(false);
    expect(matches("Mod+Z", { key: "z", code: "KeyZ" })).toBe(false);
    expect(matches("Mod+Z", { key: "z", code: "KeyZ", ctrlKey: true, altKey: true })).toBe(false);
    expect(matches("F3", { key: "F3", code: "F3", shiftKey: true })).toBe(false);
  });

  it("has the command key on a Mac, where Option changes what letters say", () => {
    expect(matches("Mod+Z", { key: "z", code: "KeyZ", metaKey: true }, true)).toBe(true);
    expect(matches("Mod+Z", { key: "z", code: "KeyZ", ctrlKey: true }, true)).toBe(false);
    expect(matches("Alt+R", { key: "®", code: "KeyR", altKey: true }, true)).toBe(true);
  });
});
