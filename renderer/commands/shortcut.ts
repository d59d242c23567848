/** A shortcut taken apart. */
export interface Shortcut {
  readonly mod: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  /** As `KeyboardEvent.key` has it, letters in capitals. */
  readonly key: string;
}

/** The keys of an event that count. */
export type KeyPress = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

/** Reads "Mod+Shift+S". */
export function parseShortcut(text: string): Shortcut {
  const parts = text.split("+");
  const key = parts.at(-1) ?? "";
  const has = (name: string) => parts.slice(0, -1).includes(name);
  return { mod: has("Mod"), shift: has("Shift"), alt: has("Alt"), key };
}

/**
 * The key as shortcuts name it. Latin letters are what is written on them; letters of other alphabets, and digits, which
 * some layouts have only with Shift, go by their place on the keyboard.
 */
function namedKey({ key, code }: KeyPress): string {
  const digit = /^Digit([0-9])$/u.exec(code)?.[1];
  if (digit !== undefined) return digit;
  if (/^[a-z]$/iu.test(key)) return key.toUpperCase();
  const letter = /^Key([A-Z])$/u.exec(code)?.[1];
  return letter ?? (key.length === 1 ? key.toUpperCase() : key);
}

/** True when an event is the shortcut. On a Mac, Mod is the command key. */
export function matchesShortcut(event: KeyPress, shortcut: Shortcut, isMac: boolean): boolean {
  const mod = isMac ? event.metaKey : event.ctrlKey;
  const foreign = isMac ? event.ctrlKey : event.metaKey;
  if (mod !== shortcut.mod || foreign || event.altKey !== shortcut.alt) return false;
  // A character that needs Shift to be typed ("?") is there however it is typed.
  const isMark = shortcut.key.length === 1 && !/[A-Z0-9]/u.test(shortcut.key);
  if (isMark) return event.key === shortcut.key;
  return event.shiftKey === shortcut.shift && namedKey(event) === shortcut.key;
}
