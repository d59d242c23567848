import type { TalkCommand } from "./talk-state.ts";

type KeyWish =
  | "jump"
  | "larger"
  | "smaller"
  | "scroll-up"
  | "scroll-down"
  | "full-screen"
  | "overview"
  | "help"
  | "presenter"
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

type Forward = "forward" | "backward";

function tabulate<Value>(table: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  return new Map(Object.entries(table));
}

const byKey = tabulate<KeyAction>({
  PageDown: { kind: "next" },
  PageUp: { kind: "previous" },
  ArrowDown: { kind: "next" },
  ArrowUp: { kind: "previous" },
  Home: { kind: "first" },
  End: { kind: "last" },
  Enter: { kind: "jump" },
  Escape: { kind: "close" },
  ".": { kind: "black" },
  "?": { kind: "help" },
  "+": { kind: "larger" },
  "=": { kind: "larger" },
  "-": { kind: "smaller" },
});

const byLetter = tabulate<KeyAction>({
  n: { kind: "next" },
  p: { kind: "previous" },
  b: { kind: "black" },
  f: { kind: "full-screen" },
  o: { kind: "overview" },
  s: { kind: "presenter" },
  t: { kind: "timer" },
  r: { kind: "reset" },
  a: { kind: "scroll-up" },
  z: { kind: "scroll-down" },
});

const sideways = tabulate<Forward>({ ArrowRight: "forward", ArrowLeft: "backward" });

/**
 * The name of the key. On a keyboard that is set to another script the key in the place of B gives another letter,
 * and a clicker's "." another sign: there the key's place decides.
 */
function nameKey({ key, code }: KeyPress): string {
  if (key.length !== 1 || key.codePointAt(0) === undefined || key <= "~") return key;
  if (code === "Period") return ".";
  return code.startsWith("Key") ? code.slice(3).toLowerCase() : key;
}

/** What a key asks for, null for keys that are left to the browser. Right and left follow the writing direction. */
export function readKey(press: KeyPress, direction: "ltr" | "rtl"): KeyAction | null {
  if (press.altKey || press.ctrlKey || press.metaKey) return null;
  const name = nameKey(press);
  if (name === " ") return { kind: press.shiftKey ? "previous" : "next" };
  const side = sideways.get(name);
  if (side !== undefined) return { kind: (side === "forward") === (direction === "ltr") ? "next" : "previous" };
  if (/^[0-9]$/u.test(name)) return { kind: "digit", digit: Number(name) };
  return byKey.get(name) ?? byLetter.get(name.toLowerCase()) ?? null;
}

/** A key and what it does, for the help overlay. */
export interface KeyHelp {
  readonly keys: string;
  readonly does: string;
}

export const audienceKeys: readonly KeyHelp[] = [
  { keys: "→ ↓ Space Page Down N", does: "next slide" },
  { keys: "← ↑ Page Up P", does: "previous slide" },
  { keys: "Home · End", does: "first · last slide" },
  { keys: "12 Enter", does: "go to slide 12" },
  { keys: "B or .", does: "black screen and back" },
  { keys: "F", does: "full screen" },
  { keys: "O", does: "overview of the slides" },
  { keys: "?", does: "this help" },
];

export const presenterKeys: readonly KeyHelp[] = [
  { keys: "+ · −", does: "larger · smaller notes" },
  { keys: "A · Z", does: "scroll the notes up · down" },
  { keys: "T", does: "pause or go on with the timer" },
  { keys: "R", does: "set the timer to zero" },
];
