import { type KeyAction, type KeyPress, readKey } from "../talk/keys.ts";

/** What a key asks of the presenter view: what it asks of every window of a talk, or what only this one has. */
export type PresenterAction =
  | KeyAction
  | { readonly kind: "sources" | "edit-notes" | "edit-slide" | "pronunciation" }
  | PointerStep;

/** Moves the pointer, in steps to the right and down. */
export interface PointerStep {
  readonly kind: "move-pointer";
  readonly right: number;
  readonly down: number;
}

const arrows: Readonly<Record<string, Omit<PointerStep, "kind">>> = {
  ArrowLeft: { right: -1, down: 0 },
  ArrowRight: { right: 1, down: 0 },
  ArrowUp: { right: 0, down: -1 },
  ArrowDown: { right: 0, down: 1 },
};

const own: ReadonlyMap<string, PresenterAction> = new Map([
  ["i", { kind: "sources" }],
  ["e", { kind: "edit-notes" }],
  ["x", { kind: "edit-slide" }],
  ["y", { kind: "pronunciation" }],
]);

/** The Latin letter of a key; on keyboards of other scripts that of its place. */
function letterOf({ key, code }: KeyPress): string {
  if (/^[a-z]$/iu.test(key)) return key.toLowerCase();
  return key > "~" && code.startsWith("Key") ? code.slice(3).toLowerCase() : "";
}

/** Keys that a clicker sends, or that turn slides wherever the focus is. */
export function isClickerKey({ key }: KeyPress): boolean {
  return key === "PageDown" || key === "PageUp" || key === "F5";
}

/** What a key asks for in the presenter view; null for keys that are left to the page. */
export function readPresenterKey(
  press: KeyPress,
  direction: "ltr" | "rtl",
  isPointing: boolean,
): PresenterAction | null {
  const arrow = Object.hasOwn(arrows, press.key) ? arrows[press.key] : undefined;
  if (press.altKey || press.ctrlKey || press.metaKey) return null;
  if (isPointing && press.shiftKey && arrow !== undefined) return { kind: "move-pointer", ...arrow };
  return own.get(letterOf(press)) ?? readKey(press, direction);
}
