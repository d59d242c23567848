import type { KeyAction } from "./keys.ts";

/** Four digits reach every slide of any deck; more are a cat on the keyboard. */
const digitLimit = 4;

/** The digits typed so far and what is to be done now, null for nothing. */
export interface TypedKey {
  readonly digits: string;
  readonly action: KeyAction | null;
}

/** Collects digits until Enter turns them into a jump to the slide of that number. Any other key forgets them. */
export function typeKey(digits: string, action: KeyAction): TypedKey {
  if (action.kind === "digit") {
    return { digits: (digits + String(action.digit)).slice(-digitLimit), action: null };
  }
  const typed = Number(digits);
  return { digits: "", action: action.kind === "jump" && typed > 0 ? { kind: "go", index: typed - 1 } : action };
}
