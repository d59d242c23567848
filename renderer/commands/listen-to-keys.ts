import { type Desk, stateOf } from "../store/desk.ts";
import { type Command, isEnabled } from "./command.ts";
import { commands } from "./commands.ts";
import { matchesShortcut, parseShortcut, type Shortcut } from "./shortcut.ts";

interface Binding {
  readonly command: Command;
  readonly shortcut: Shortcut;
}

/** Commands of a part of the desk come first: in it they win over those that count everywhere. */
const bindings: readonly Binding[] = [...commands]
  .sort((a, b) => Number(a.scope === undefined) - Number(b.scope === undefined))
  .flatMap((command) => (command.shortcuts ?? []).map((text) => ({ command, shortcut: parseShortcut(text) })));

/** Where the keys go: fields keep what they need for typing. */
interface KeyTarget {
  readonly scope: string | null;
  /** A text field with undo of its own, as dialogs have them. */
  readonly isInput: boolean;
  readonly isText: boolean;
}

/** Kinds of inputs that nothing is written in. */
const choosing: ReadonlySet<string> = new Set(["radio", "checkbox", "range", "button", "file"]);

function readTarget(target: EventTarget | null): KeyTarget {
  if (!(target instanceof HTMLElement)) return { scope: null, isInput: false, isText: false };
  const takesText =
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !choosing.has(target.type));
  // Fields that write into the briefing with every letter have the page's history.
  const isInput = takesText && target.closest("[data-history]") === null;
  const scope = target.closest<HTMLElement>("[data-scope]")?.dataset.scope ?? null;
  return { scope, isInput, isText: takesText || target.isContentEditable };
}

/** Keys that a field needs for itself. */
function belongsToField({ mod, alt, key }: Shortcut, { isInput, isText }: KeyTarget): boolean {
  if (!isText) return false;
  if (!mod && !alt) return !/^(?:F\d+|PageUp|PageDown)$/u.test(key);
  if (key === "Home" || key === "End") return true;
  return isInput && mod && ["Z", "Y", "Enter", "Backspace"].includes(key);
}

/** The command that a key press asks for, null for none. */
function commandFor(event: KeyboardEvent, desk: Desk): Command | null {
  const state = stateOf(desk);
  const isMac = state.platform === "darwin";
  const target = readTarget(event.target);
  const fits = ({ command, shortcut }: Binding) =>
    matchesShortcut(event, shortcut, isMac) &&
    (command.scope === undefined || command.scope === target.scope) &&
    !belongsToField(shortcut, target) &&
    isEnabled(command, state);
  return bindings.find(fits)?.command ?? null;
}

/** Runs commands by their shortcuts. Under an open dialog only the dialog's own keys count. */
export function listenToKeys(desk: Desk): () => void {
  function onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing || stateOf(desk).dialog !== null) return;
    const command = commandFor(event, desk);
    if (command === null) return;
    event.preventDefault();
    void command.run(desk);
  }
  window.addEventListener("keydown", onKeyDown);
  return () => window.removeEventListener("keydown", onKeyDown);
}
