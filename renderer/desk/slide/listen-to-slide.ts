import type { Slide } from "../../../slides/index.ts";
import { slideOf } from "../../store/briefing-of.ts";
import { changeBriefing } from "../../store/change-briefing.ts";
import { type Desk, stateOf } from "../../store/desk.ts";
import { selectField } from "../../store/select.ts";
import { type BoundField, fieldKey } from "./bind-fields.ts";
import { breakItem, type FieldChange, joinWithPrevious, pastedLines, pasteLines, setField } from "./edit-field.ts";
import { isAtEdge, isCollapsed, placeCaret, readCaret } from "./field-caret.ts";
import type { CaretWish, SlideEditor } from "./slide-editor.ts";
import { endTyping, typingKey } from "./typing-key.ts";

interface Listener {
  readonly desk: Desk;
  readonly editor: SlideEditor;
  /** The element the slide is in, which takes the focus when the user leaves a text. */
  readonly frame: HTMLElement;
  /** Says where the caret goes when the slide is drawn again. */
  readonly wish: (wish: CaretWish) => void;
}

/** What is being written in, as it is now. */
interface Writing {
  readonly slide: Slide;
  readonly bound: BoundField;
  readonly text: string;
  readonly caret: number;
}

function writingOf({ desk, editor }: Listener): Writing | null {
  const state = stateOf(desk);
  const slide = slideOf(state, state.selection.current);
  const bound = editor.focused();
  if (slide === null || bound === null) return null;
  const text = bound.element.textContent ?? "";
  return { slide, bound, text, caret: readCaret(bound.element) ?? text.length };
}

function makeChange(listener: Listener, change: FieldChange | null): boolean {
  if (change === null) return false;
  endTyping();
  listener.wish(change.wish);
  changeBriefing(listener.desk, change.edits);
  return true;
}

/** One text node again, so that writing does not run into the markup of the line's tail. */
function flatten(element: HTMLElement): void {
  if (element.childNodes.length <= 1 && element.firstElementChild === null) return;
  const caret = readCaret(element);
  element.textContent = element.textContent ?? "";
  if (caret !== null) placeCaret(element, caret);
}

function takeText(listener: Listener): void {
  const writing = writingOf(listener);
  if (writing === null) return;
  const { slide, bound } = writing;
  flatten(bound.element);
  const text = (bound.element.textContent ?? "").replace(/\n/gu, " ");
  const key = typingKey(`${slide.id}-${fieldKey(bound.field)}`, listener.desk.now());
  changeBriefing(listener.desk, setField(slide.id, bound.field, text), { key });
}

function goTo(listener: Listener, by: -1 | 1): boolean {
  const fields = listener.editor.fields();
  const here = fields.findIndex(({ element }) => element === document.activeElement);
  const target = fields[here + by];
  if (target === undefined) return false;
  placeCaret(target.element, by === 1 ? 0 : (target.element.textContent ?? "").length);
  return true;
}

function pressEnter(listener: Listener, { slide, bound: { field }, text, caret }: Writing): boolean {
  if (field.part === "item" && field.field === "text")
    return makeChange(listener, breakItem(slide, field, text, caret));
  if (field.part === "headline" && slide.items.length === 0) {
    const wish: CaretWish = { field: { part: "item", item: 0, field: "text" }, offset: 0 };
    return makeChange(listener, { edits: [{ kind: "insert-item", slide: slide.id, at: 0, item: { text: "" } }], wish });
  }
  goTo(listener, 1);
  return true;
}

function pressTab(listener: Listener, { slide, bound: { field }, caret }: Writing, back: boolean): boolean {
  if (field.part !== "item" || field.field !== "text" || slide.layout !== "bullets") return false;
  const depth = slide.items[field.item]?.depth;
  const wanted = back ? 0 : 1;
  if (depth === wanted || (!back && field.item === 0)) return false;
  const edit = { kind: "indent-items", slide: slide.id, items: [field.item], depth: wanted } as const;
  return makeChange(listener, { edits: [edit], wish: { field, offset: caret } });
}

/** Keys that mean something else in a slide than in plain text. True when the key was used. */
function pressKey(listener: Listener, event: KeyboardEvent): boolean {
  const writing = writingOf(listener);
  if (writing === null || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return false;
  const { slide, bound, text, caret } = writing;
  const item = bound.field.part === "item" && bound.field.field === "text" ? bound.field.item : null;
  switch (event.key) {
    case "Enter":
      return pressEnter(listener, writing);
    case "Tab":
      return pressTab(listener, writing, event.shiftKey);
    case "Escape":
      listener.frame.focus();
      return true;
    case "Backspace":
      return item !== null && caret === 0 && isCollapsed() && makeChange(listener, joinWithPrevious(slide, item));
    case "Delete":
      if (item === null || caret !== text.length || !isCollapsed() || slide.items[item + 1] === undefined) return false;
      return makeChange(listener, joinWithPrevious(slide, item + 1));
    case "ArrowUp":
      return !event.shiftKey && isAtEdge(bound.element, -1) && goTo(listener, -1);
    case "ArrowDown":
      return !event.shiftKey && isAtEdge(bound.element, 1) && goTo(listener, 1);
    default:
      return false;
  }
}

function selectedSpan(text: string, caret: number): { readonly start: number; readonly end: number } {
  const length = document.getSelection()?.toString().length ?? 0;
  const range = document.getSelection()?.getRangeAt(0);
  const isBackward = range !== undefined && document.getSelection()?.focusNode === range.startContainer && length > 0;
  const start = isBackward ? caret : caret - length;
  return { start: Math.max(0, start), end: Math.min(text.length, Math.max(0, start) + length) };
}

function paste(listener: Listener, event: ClipboardEvent): void {
  const writing = writingOf(listener);
  if (writing === null) return;
  event.preventDefault();
  const lines = pastedLines(event.clipboardData?.getData("text/plain") ?? "");
  const { slide, bound, text, caret } = writing;
  if (lines.length > 1 && bound.field.part === "item" && bound.field.field === "text") {
    makeChange(listener, pasteLines(slide, bound.field, text, selectedSpan(text, caret), lines));
    return;
  }
  // The browser's own insertion: it replaces the selection and is heard as input.
  document.execCommand("insertText", false, lines.join(" "));
}

/** Makes the fields of a slide write into the briefing. Gives the function that ends it. */
export function listenToSlide(listener: Listener): () => void {
  const { desk, editor, frame } = listener;
  const controller = new AbortController();
  const { signal } = controller;
  frame.addEventListener("input", (event) => !(event as InputEvent).isComposing && takeText(listener), { signal });
  frame.addEventListener("compositionend", () => takeText(listener), { signal });
  frame.addEventListener("paste", (event) => paste(listener, event), { signal });
  frame.addEventListener("drop", (event) => event.preventDefault(), { signal });
  frame.addEventListener(
    "beforeinput",
    (event) => {
      // The page has one history, and it is not the browser's.
      if (/^history|^insert(?:Paragraph|LineBreak)/u.test(event.inputType)) event.preventDefault();
    },
    { signal },
  );
  frame.addEventListener(
    "keydown",
    (event) => {
      if (!pressKey(listener, event)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { signal },
  );
  frame.addEventListener(
    "focusin",
    () => {
      const bound = editor.focused();
      if (bound !== null) selectField(desk, bound.field);
    },
    { signal },
  );
  frame.addEventListener("click", (event) => (event.target as Element).closest("a") && event.preventDefault(), {
    signal,
  });
  return () => controller.abort();
}
