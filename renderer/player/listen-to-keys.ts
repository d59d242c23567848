import { typeKey } from "../talk/jump-digits.ts";
import { type KeyAction, readKey } from "../talk/keys.ts";

/** Keys that count wherever the focus is: clickers send them, and nothing is written with them. */
const clickerKeys: ReadonlySet<string> = new Set(["Escape", "PageDown", "PageUp", "F5"]);

/** True where a key has a meaning of its own: letters in a field, Enter and Space on a button. */
function belongsTo({ target, key }: KeyboardEvent): boolean {
  if (target instanceof HTMLInputElement) return !clickerKeys.has(key);
  return target instanceof HTMLButtonElement && (key === "Enter" || key === " ");
}

/** Listens to the keyboard of this window. What has no meaning, and that for which `act` returns false, is left to the browser. */
export function listenToKeys(direction: "ltr" | "rtl", act: (action: KeyAction) => boolean): void {
  let digits = "";
  document.addEventListener("keydown", (event) => {
    const read = belongsTo(event) ? null : readKey(event, direction);
    if (read === null) return;
    const typed = typeKey(digits, read);
    digits = typed.digits;
    if (typed.action === null || act(typed.action)) event.preventDefault();
  });
}
