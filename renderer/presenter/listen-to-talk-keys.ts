import { type Desk, stateOf } from "../store/desk.ts";
import { typeKey } from "../talk/jump-digits.ts";
import type { KeyAction } from "../talk/keys.ts";
import { patchPresentation } from "./patch-presentation.ts";
import { performAction } from "./perform-action.ts";
import { isClickerKey, type PresenterAction, readPresenterKey } from "./presenter-key.ts";

function isText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLInputElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}

/** A control that was reached by keyboard keeps the keys that press it; one that was clicked does not. */
function isPressed(target: EventTarget | null, key: string): boolean {
  const isControl = target instanceof HTMLElement && target.closest("button, [role=button]") !== null;
  return isControl && (key === " " || key === "Enter") && target.matches(":focus-visible");
}

const noDigits = new Set<PresenterAction["kind"]>([
  "sources",
  "edit-notes",
  "edit-slide",
  "pronunciation",
  "move-pointer",
]);

function obey(desk: Desk, action: PresenterAction): void {
  const { presentation } = stateOf(desk);
  if (presentation === null) return;
  const { digits } = presentation;
  const typed = noDigits.has(action.kind) ? { digits: "", action } : typeKey(digits, action as KeyAction);
  if (typed.digits !== digits) patchPresentation(desk, { digits: typed.digits });
  // Escape first takes back what was typed.
  if (typed.action !== null && !(action.kind === "close" && digits !== "")) performAction(desk, typed.action);
}

/** Makes the keys of the talk work on the presenter's page. Gives the function that ends it. */
export function listenToTalkKeys(desk: Desk): () => void {
  function onKeyDown(event: KeyboardEvent): void {
    const { presentation, dialog } = stateOf(desk);
    if (presentation === null || event.isComposing) return;
    const isClicker = isClickerKey(event);
    if (dialog !== null && !isClicker) return;
    if (isText(event.target) && !isClicker) {
      // The notes' editor takes Escape as its own, and does nothing with it.
      if (event.key !== "Escape") return;
      event.preventDefault();
      (event.target as HTMLElement).blur();
      return;
    }
    if (event.defaultPrevented) return;
    if (isPressed(event.target, event.key)) return;
    const action = readPresenterKey(event, presentation.deck.direction, presentation.isPointing);
    if (action === null) return;
    event.preventDefault();
    obey(desk, action);
  }
  window.addEventListener("keydown", onKeyDown);
  return () => window.removeEventListener("keydown", onKeyDown);
}
