import { type Desk, patchState, stateOf } from "../../store/desk.ts";
import type { DeskView, NoteWish } from "../../store/desk-state.ts";
import { selectSlide } from "../../store/select.ts";
import { enterPane } from "../frame/focus-pane.ts";
import { activeEditor } from "../notes/active-editor.ts";
import { caretPlace } from "../notes/sync-notes.ts";
import { fieldKey } from "../slide/bind-fields.ts";
import { locate, placeCaret, readCaret } from "../slide/field-caret.ts";
import { fieldOfHit } from "./reveal-hit.ts";

/** Where the user was when the bar was opened. */
interface Origin {
  readonly view: DeskView;
  readonly slide: string | null;
  readonly element: HTMLElement | null;
  readonly note: NoteWish | null;
  readonly field: { readonly key: string; readonly caret: number } | null;
}

let origin: Origin | null = null;

function readOrigin(desk: Desk): Origin {
  const { view, selection } = stateOf(desk);
  const element = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  const editor = activeEditor();
  const key = element?.dataset.field;
  const isNote = editor !== null && selection.current !== null && editor.isFocused;
  const place = isNote ? caretPlace(editor) : null;
  return {
    view,
    slide: selection.current,
    element: element === document.body ? null : element,
    note:
      place === null || selection.current === null
        ? null
        : { slide: selection.current, line: place.line, start: place.offset, end: place.offset },
    field: key === undefined || element === null ? null : { key, caret: readCaret(element) ?? 0 },
  };
}

/** Remembers where the user is. While the bar is open, only a place outside it counts. */
export function keepFocus(desk: Desk, isOpen: boolean): void {
  if (isOpen && document.activeElement?.closest(".find-bar") != null) return;
  origin = readOrigin(desk);
}

/** The user went to a match: that is where the focus belongs now. */
export function forgetFocus(): void {
  origin = null;
}

function fieldElement(key: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`.slide-stage [data-field="${key}"]`);
}

/** Selects the match in hand where it stands. */
function focusMatch(desk: Desk): void {
  const { current: hit } = stateOf(desk).search;
  if (hit === null) {
    enterPane("slide");
    return;
  }
  const { place, start, end } = hit;
  const field = fieldOfHit(hit);
  const element = field === null ? null : fieldElement(fieldKey(field));
  if (place.kind === "note") {
    patchState(desk, { noteWish: { slide: place.slide, line: place.note, start, end } });
  } else if (element !== null) {
    const [from, to] = [locate(element, start), locate(element, end)];
    element.focus();
    document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  } else {
    enterPane(place.kind === "sentence" ? "side" : stateOf(desk).view === "notes" ? "notes" : "slide");
  }
}

/** The next match was asked for from inside the text: the caret goes there. */
export function followMatch(desk: Desk): void {
  if (document.activeElement?.closest(".find-bar") == null) requestAnimationFrame(() => focusMatch(desk));
}

/** Puts the focus where it belongs once the bar is closed. */
export function restoreFocus(desk: Desk): void {
  const back = origin;
  origin = null;
  if (back === null) {
    focusMatch(desk);
    return;
  }
  if (back.slide !== null) selectSlide(desk, back.slide);
  if (stateOf(desk).view !== back.view) patchState(desk, { view: back.view });
  if (back.note !== null) {
    patchState(desk, { noteWish: back.note });
    return;
  }
  // The slide may have been drawn again since, and is after this.
  requestAnimationFrame(() => {
    const field = back.field === null ? null : fieldElement(back.field.key);
    if (field !== null && back.field !== null) placeCaret(field, back.field.caret);
    else if (back.element?.isConnected === true) back.element.focus();
    else enterPane(back.view === "notes" ? "notes" : "slide");
  });
}
