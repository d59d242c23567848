import type { TalkCommand } from "./talk-command.ts";

/** What a key asks of the window itself. */
type KeyWish =
  /** With digits typed before: to that slide. */
  | "jump"
  /** Begin the talk, or go on from here. Under way it is nothing: clickers send it by mistake. */
  | "start"
  | "start-here"
  | "larger"
  | "smaller"
  | "scroll-up"
  | "scroll-down"
  | "overview"
  | "help"
  | "search"
  | "pointer"
  /** What can be skipped to end on time. */
  | "late"
  /** The time that is left, or the time spoken. */
  | "countdown"
  /** The two windows change places; where there is one, the other opens. */
  | "swap"
  | "close";

/** What a key press asks for. */
export type KeyAction = TalkCommand | { readonly kind: "digit"; readonly digit: number } | { readonly kind: KeyWish };

/** The parts of a KeyboardEvent that count. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

function tabulate<Value>(table: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  return new Map(Object.entries(table));
}

const byKey = tabulate<KeyAction>({
  PageDown: { kind: "next" },
  PageUp: { kind: "previous" },
  ArrowDown: { kind: "next" },
  ArrowUp: { kind: "previous" },
  " ": { kind: "next" },
  "Shift+ ": { kind: "previous" },
  Home: { kind: "first" },
  End: { kind: "last" },
  Enter: { kind: "jump" },
  Escape: { kind: "close" },
  F5: { kind: "start" },
  "Shift+F5": { kind: "start-here" },
  ".": { kind: "black" },
  ",": { kind: "white" },
  "/": { kind: "search" },
  "?": { kind: "help" },
  "+": { kind: "larger" },
  "=": { kind: "larger" },
  "-": { kind: "smaller" },
});

const byLetter = tabulate<KeyAction>({
  n: { kind: "next" },
  p: { kind: "previous" },
  b: { kind: "black" },
  w: { kind: "white" },
  f: { kind: "freeze" },
  s: { kind: "swap" },
  l: { kind: "pointer" },
  o: { kind: "overview" },
  t: { kind: "timer" },
  c: { kind: "countdown" },
  r: { kind: "reset" },
  u: { kind: "undo-reset" },
  m: { kind: "flag" },
  k: { kind: "late" },
  a: { kind: "scroll-up" },
  z: { kind: "scroll-down" },
});

const forward: KeyAction = { kind: "next" };
const backward: KeyAction = { kind: "previous" };

const signs = tabulate({ Period: ".", Comma: ",", Slash: "/" });

/**
 * The name of the key. On a keyboard that is set to another script the key in the place of B gives another letter,
 * and a clicker's "." another sign: there the key's place decides.
 */
function nameKey({ key, code }: KeyPress): string {
  if (key.length !== 1 || key <= "~") return key;
  return code.startsWith("Key") ? code.slice(3).toLowerCase() : (signs.get(code) ?? key);
}

/** What a key asks for, null for keys that are left to the browser. Right and left follow the writing direction. */
export function readKey(press: KeyPress, direction: "ltr" | "rtl"): KeyAction | null {
  if (press.altKey || press.ctrlKey || press.metaKey) return null;
  const name = nameKey(press);
  if (name === "ArrowRight") return direction === "ltr" ? forward : backward;
  if (name === "ArrowLeft") return direction === "ltr" ? backward : forward;
  if (/^[0-9]$/u.test(name)) return { kind: "digit", digit: Number(name) };
  const shifted = press.shiftKey ? byKey.get(`Shift+${name}`) : undefined;
  return shifted ?? byKey.get(name) ?? byLetter.get(name.toLowerCase()) ?? null;
}
