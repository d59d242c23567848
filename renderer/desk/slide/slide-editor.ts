import type { RenderedSlide, Slide } from "../../../slides/index.ts";
import type { SlideField } from "../../store/desk-state.ts";
import { sectionMarkup } from "../render/deck-renderer-of.ts";
import { type BoundField, bindFields, collapse, type FieldWords, fieldKey, fieldText } from "./bind-fields.ts";
import { caretAfterChange, placeCaret, readCaret } from "./field-caret.ts";

/** Where the caret is wanted once the slide has been drawn again. */
export interface CaretWish {
  readonly field: SlideField;
  /** UTF-16 offset; past the end stands for the end. */
  readonly offset: number;
}

/** A slide that is written in where it stands. */
export interface SlideEditor {
  /** Draws the slide, or brings what is drawn up to it without touching the text that is being written. */
  show(slide: Slide, rendered: RenderedSlide, wish: CaretWish | null): void;
  /** The fields that are drawn, in reading order. */
  fields(): readonly BoundField[];
  /** The field that has the caret. */
  focused(): BoundField | null;
  find(field: SlideField): BoundField | null;
}

function parseSection(markup: string): Element | null {
  const template = document.createElement("template");
  template.innerHTML = markup;
  return template.content.firstElementChild;
}

function copyAttributes(from: Element, to: Element): void {
  for (const name of to.getAttributeNames()) if (!from.hasAttribute(name)) to.removeAttribute(name);
  for (const name of from.getAttributeNames()) {
    const value = from.getAttribute(name) ?? "";
    if (to.getAttribute(name) !== value) to.setAttribute(name, value);
  }
}

/** Parts of a slide that are the same in number whatever is typed; their attributes say whose words they are. */
const marked = ".ls-headline, .ls-item, .ls-caption, .ls-under > .ls-text";

/** Brings the section up to a new one with the same fields; the field with the caret keeps its text. */
function patchSection(section: Element, next: Element, now: readonly BoundField[], then: readonly BoundField[]): void {
  copyAttributes(next, section);
  const targets = [...next.querySelectorAll(marked)];
  [...section.querySelectorAll(marked)].forEach((element, index) => {
    const target = targets[index];
    if (target !== undefined) copyAttributes(target, element);
  });
  now.forEach(({ element }, index) => {
    const target = then[index]?.element;
    if (target === undefined) return;
    element.setAttribute("aria-label", target.getAttribute("aria-label") ?? "");
    const [shown, wanted] = [element.textContent ?? "", target.textContent ?? ""];
    if (collapse(shown) === collapse(wanted)) return;
    const hasCaret = document.activeElement === element;
    element.replaceChildren(...target.childNodes);
    if (hasCaret) placeCaret(element, caretAfterChange(shown, wanted));
  });
  for (const selector of [".ls-footer", ".ls-marking"]) {
    const [old, target] = [section.querySelector(selector), next.querySelector(selector)];
    if (old !== null && target !== null && old.innerHTML !== target.innerHTML) old.replaceWith(target);
  }
}

/** How the marked parts lie in each other: an item that was indented is in another list. */
function nesting(section: Element): string {
  return [...section.querySelectorAll(marked)].map(({ parentElement }) => parentElement?.className ?? "").join("|");
}

function sameShape(section: Element, next: Element, now: readonly BoundField[], then: readonly BoundField[]): boolean {
  const count = (element: Element) => element.querySelectorAll(".ls-footer, .ls-marking, .ls-item, .ls-run-in").length;
  if (now.length !== then.length || count(section) !== count(next) || nesting(section) !== nesting(next)) return false;
  if (section.id !== next.id || section.getAttribute("data-layout") !== next.getAttribute("data-layout")) return false;
  return now.every(({ field }, index) => fieldKey(field) === fieldKey(then[index]?.field ?? { part: "headline" }));
}

/** Makes an editor in an element, which holds one slide at a time. */
export function createSlideEditor(host: HTMLElement, words: FieldWords): SlideEditor {
  let fields: readonly BoundField[] = [];
  let slideId = "";

  function focused(): BoundField | null {
    return fields.find(({ element }) => element === document.activeElement) ?? null;
  }

  function find(field: SlideField): BoundField | null {
    const key = fieldKey(field);
    return fields.find((bound) => fieldKey(bound.field) === key) ?? null;
  }

  function wishOf(slide: Slide, before: BoundField | null): CaretWish | null {
    if (before === null || slide.id !== slideId) return null;
    return { field: before.field, offset: readCaret(before.element) ?? fieldText(slide, before.field).length };
  }

  function replace(section: Element, bound: readonly BoundField[], wish: CaretWish | null): void {
    host.replaceChildren(section);
    fields = bound;
    if (wish === null) return;
    const target = find(wish.field) ?? bound.findLast(({ field }) => field.part === "item") ?? bound[0];
    if (target !== undefined) placeCaret(target.element, wish.offset);
  }

  return {
    show(slide, rendered, wish) {
      const next = parseSection(sectionMarkup(rendered));
      if (next === null) return;
      const bound = bindFields(next, slide, words);
      const section = host.firstElementChild;
      const before = focused();
      if (before !== null && section !== null && sameShape(section, next, fields, bound)) {
        patchSection(section, next, fields, bound);
        const target = wish === null ? null : find(wish.field);
        if (target !== null && wish !== null) placeCaret(target.element, wish.offset);
      } else {
        replace(next, bound, wish ?? wishOf(slide, before));
      }
      slideId = slide.id;
    },
    fields: () => fields,
    focused,
    find,
  };
}
