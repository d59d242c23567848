import { type KeyAction, readKey } from "./keys.ts";

/** Four digits reach every slide of any deck; more are a cat on the keyboard. */
const digitLimit = 4;

/**
 * Listens to the keyboard of this window. Digits are collected until Enter turns them into a jump; keys without a
 * meaning, and Enter or Space on a focused button, are left to the browser. `act` returns false for actions it has no use for.
 */
export function listenToKeys(direction: "ltr" | "rtl", act: (action: KeyAction) => boolean): void {
  let digits = "";
  const perform = (action: KeyAction): boolean => {
    if (action.kind === "digit") {
      digits = (digits + String(action.digit)).slice(-digitLimit);
      return true;
    }
    const typed = Number(digits);
    digits = "";
    return action.kind === "jump" && typed > 0 ? act({ kind: "go", index: typed - 1 }) : act(action);
  };
  document.addEventListener("keydown", (event) => {
    const isOnButton = event.target instanceof HTMLButtonElement && (event.key === "Enter" || event.key === " ");
    const action = isOnButton ? null : readKey(event, direction);
    if (action !== null && perform(action)) event.preventDefault();
  });
}
