import type { Item, Slide } from "../../../slides/index.ts";
import type { SlideField } from "../../store/desk-state.ts";

/** A text of a slide that can be written in. */
export interface BoundField {
  readonly field: SlideField;
  /** The element that holds the text and nothing else. */
  readonly element: HTMLElement;
}

/** How fields are called and what they say while they are empty. */
export interface FieldWords {
  nameOf(field: SlideField): string;
  /** Stands in an empty field. */
  hintOf(field: SlideField): string;
}

/** Text as the slide shows it: white space collapsed. */
export function collapse(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** A field as one word, for comparing. */
export function fieldKey(field: SlideField): string {
  return field.part === "headline" ? "headline" : `${field.item}-${field.field}`;
}

/** The text of a field. */
export function fieldText(slide: Slide, field: SlideField): string {
  return field.part === "headline" ? slide.headline.text : (slide.items[field.item]?.[field.field] ?? "");
}

/** What stands before a text without being part of it: a label that runs in, an opening quotation mark. */
function isPrefix(node: ChildNode): boolean {
  return node instanceof Element && node.matches(".ls-run-in, .ls-open");
}

/**
 * Puts an element around the text in `holder`, leaving what stands before and after it outside. Null when the holder
 * shows something else than the text, as captions made of several texts do.
 */
function wrapText(holder: Element, text: string): HTMLElement | null {
  const wanted = collapse(text);
  const nodes = [...holder.childNodes];
  const first = nodes.findIndex((node) => !isPrefix(node) && !(node instanceof Text && node.data === " "));
  const inner =
    first === -1 ? [] : nodes.slice(first).filter((node) => !(node instanceof Element && node.matches("ul, ol")));
  const shown = inner.map(({ textContent }) => textContent ?? "").join("");
  const field = holder.ownerDocument.createElement("span");
  if (shown === wanted) {
    const [start] = inner;
    if (start === undefined) holder.append(field);
    else start.before(field);
    field.append(...inner);
  } else {
    const [only] = inner;
    // A closing quotation mark is in the same text node.
    if (inner.length !== 1 || !(only instanceof Text) || wanted === "" || !only.data.startsWith(wanted)) return null;
    only.splitText(wanted.length);
    only.before(field);
    field.append(only);
  }
  field.dataset.alone = String(field.parentElement?.childNodes.length === 1);
  return field;
}

/** The first element of an item that is its own and not an item's inside it. */
function own(item: Element, selector: string): Element | null {
  return [...item.querySelectorAll(selector)].find((found) => found.closest(".ls-item") === item) ?? null;
}

function bindItem(element: Element, item: Item, index: number): readonly BoundField[] {
  const holders: readonly (readonly ["text" | "label" | "detail", Element | null])[] = element.matches(".ls-item")
    ? [
        ["label", own(element, ".ls-label, .ls-value, .ls-speaker cite, .ls-speaker, .ls-run-in")],
        ["text", own(element, ".ls-text")],
        ["detail", own(element, ".ls-detail")],
      ]
    : [["text", element]];
  return holders.flatMap(([field, holder]) => {
    const bound = holder === null ? null : wrapText(holder, item[field]);
    return bound === null ? [] : [{ field: { part: "item", item: index, field } as const, element: bound }];
  });
}

function bindHeadline(section: Element, slide: Slide): BoundField | null {
  let holder = section.querySelector(".ls-headline");
  if (holder === null) {
    holder = section.ownerDocument.createElement(slide.layout === "cover" ? "h1" : "h2");
    holder.className = "ls-headline field-missing";
    (section.querySelector(".ls-cover, .ls-section") ?? section.querySelector(".ls-stage"))?.prepend(holder);
  }
  const element = wrapText(holder, slide.headline.text);
  return element === null ? null : { field: { part: "headline" }, element };
}

function dress({ field, element }: BoundField, words: FieldWords): void {
  element.className = "field";
  element.setAttribute("contenteditable", "plaintext-only");
  element.setAttribute("role", "textbox");
  element.setAttribute("aria-label", words.nameOf(field));
  element.dataset.field = fieldKey(field);
  element.dataset.hint = words.hintOf(field);
  element.spellcheck = true;
}

/**
 * Finds the texts in a slide's markup and makes them fields that can be written in, in reading order. Texts that the
 * layout shows changed or put together stay as they are.
 */
export function bindFields(section: Element, slide: Slide, words: FieldWords): readonly BoundField[] {
  const headline = bindHeadline(section, slide);
  const items = [...section.querySelectorAll(".ls-item, .ls-caption, .ls-under > .ls-text")];
  const fields = [
    ...(headline === null ? [] : [headline]),
    ...items.flatMap((element, index) => {
      const item = slide.items[index];
      return item === undefined ? [] : bindItem(element, item, index);
    }),
  ];
  for (const field of fields) dress(field, words);
  return fields;
}
