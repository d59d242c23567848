import type { StringKey } from "../strings/en.ts";
import type { Translate } from "../strings/translate.ts";
import { parseShortcut } from "./shortcut.ts";

const named: Readonly<Record<string, StringKey>> = {
  ArrowUp: "key.up",
  ArrowDown: "key.down",
  ArrowLeft: "key.left",
  ArrowRight: "key.right",
  Enter: "key.enter",
  Escape: "key.escape",
  Delete: "key.delete",
  Backspace: "key.backspace",
  PageUp: "key.page-up",
  PageDown: "key.page-down",
  Home: "key.home",
  End: "key.end",
  Tab: "key.tab",
  " ": "key.space",
};

/** A shortcut as the user reads it: "Ctrl+Shift+S", on a Mac "⇧⌘S". */
export function showShortcut(shortcut: string, isMac: boolean, translate: Translate): string {
  const { mod, shift, alt, key } = parseShortcut(shortcut);
  const name = named[key];
  const shown = name === undefined ? key : translate(name);
  if (isMac) return `${alt ? "⌥" : ""}${shift ? "⇧" : ""}${mod ? "⌘" : ""}${shown}`;
  return [...(mod ? ["Ctrl"] : []), ...(alt ? ["Alt"] : []), ...(shift ? ["Shift"] : []), shown].join("+");
}
