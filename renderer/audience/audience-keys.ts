import type { Shell } from "../../electron/contract/shell-api.ts";
import { isTalkCommand } from "../talk/is-talk-state.ts";
import { typeKey } from "../talk/jump-digits.ts";
import { type KeyAction, readKey } from "../talk/keys.ts";
import type { TalkSession } from "../talk/share-talk-state.ts";

/** A second Escape within this time ends the talk, milliseconds: a clicker's Escape alone must not. */
export const escapePatience = 3000;

export interface AudienceKeys {
  session(): TalkSession | null;
  readonly shell: Shell;
  direction(): "ltr" | "rtl";
  /** The first Escape. */
  onEscape(): void;
}

/** Makes the keyboard and a clicker work in the audience's window, too: it has the focus when somebody clicked into it. */
export function listenToAudienceKeys({ session, shell, direction, onEscape }: AudienceKeys): void {
  let digits = "";
  let escapedAt = Number.NEGATIVE_INFINITY;

  function act(action: KeyAction): void {
    const talk = session();
    if (talk === null) return;
    // The rest of the keys has no place on the audience's screen, and does nothing of the browser's either (F5, "/").
    if (isTalkCommand(action)) talk.dispatch(action);
    else if (action.kind === "swap") void shell.swapDisplays();
    else if (action.kind === "close") {
      const now = performance.now();
      const isSecond = now - escapedAt < escapePatience;
      escapedAt = isSecond ? Number.NEGATIVE_INFINITY : now;
      if (isSecond) void talk.end();
      else onEscape();
    }
  }

  addEventListener("keydown", (event) => {
    const read = readKey(event, direction());
    if (read === null) return;
    event.preventDefault();
    const typed = typeKey(digits, read);
    digits = typed.digits;
    if (typed.action !== null) act(typed.action);
  });
}
