import type { DeckEdit, Item, Slide } from "../../../slides/index.ts";
import type { SlideField } from "../../store/desk-state.ts";
import type { CaretWish } from "./slide-editor.ts";

/** Edits that belong together as one step, and where the caret goes then. */
export interface FieldChange {
  readonly edits: readonly DeckEdit[];
  readonly wish: CaretWish;
}

type ItemField = Extract<SlideField, { part: "item" }>;

function textOf(item: number): ItemField {
  return { part: "item", item, field: "text" };
}

/** Gives a field another text. */
export function setField(slide: string, field: SlideField, text: string): DeckEdit {
  if (field.part === "headline") return { kind: "set-headline", slide, text };
  return { kind: "set-item", slide, item: field.item, [field.field]: text };
}

/** The key Enter in an item: what is behind the caret becomes an item of its own. */
export function breakItem(slide: Slide, { item }: ItemField, text: string, caret: number): FieldChange {
  const { depth = 0 }: Partial<Item> = slide.items[item] ?? {};
  const [before, after] = [text.slice(0, caret), text.slice(caret)];
  const [wish, newText, at] =
    // At its start, an empty line goes above it and the item keeps its sources.
    before.trim() === "" && after.trim() !== ""
      ? ([{ field: textOf(item + 1), offset: 0 }, "", item] as const)
      : ([{ field: textOf(item + 1), offset: 0 }, after.trimStart(), item + 1] as const);
  const insert: DeckEdit = { kind: "insert-item", slide: slide.id, at, item: { text: newText, depth } };
  const cut: readonly DeckEdit[] = newText === "" ? [] : [setField(slide.id, textOf(item), before.trimEnd())];
  return { edits: [...cut, insert], wish };
}

/** Two texts as one, with a blank between sentences. */
function joinTexts(first: string, second: string): string {
  const needsBlank = /[.!?;:,…»”)]$/u.test(first) && /^\S/u.test(second);
  return `${first}${needsBlank ? " " : ""}${second}`;
}

/** An item and the one above it become one: Backspace at its start, Delete at the other's end. Null for the first. */
export function joinWithPrevious(slide: Slide, item: number): FieldChange | null {
  const [above, here] = [slide.items[item - 1], slide.items[item]];
  if (here === undefined) return null;
  const remove: DeckEdit = { kind: "delete-items", slide: slide.id, items: [item] };
  if (above === undefined) {
    if (here.text.trim() !== "" || here.label !== "" || here.detail !== "") return null;
    return { edits: [remove], wish: { field: { part: "headline" }, offset: slide.headline.text.length } };
  }
  if (here.text.trim() === "") return { edits: [remove], wish: { field: textOf(item - 1), offset: above.text.length } };
  const text = joinTexts(above.text, here.text);
  const offset = text.length - here.text.length;
  if (above.text.trim() === "") {
    // The empty line goes, and the item keeps its sources.
    const removeAbove: DeckEdit = { kind: "delete-items", slide: slide.id, items: [item - 1] };
    return { edits: [removeAbove], wish: { field: textOf(item - 1), offset: 0 } };
  }
  return {
    edits: [setField(slide.id, textOf(item - 1), text), remove],
    wish: { field: textOf(item - 1), offset },
  };
}

/** Marks of lists that come with copied lines. */
const bullet = /^\s*(?:[-*•–‣◦]|\d{1,2}[.)])\s+/u;

/** The lines of a pasted text, without list marks. */
export function pastedLines(text: string): readonly string[] {
  return text
    .split(/\r\n?|\n/u)
    .map((line) => line.replace(bullet, "").trim())
    .filter((line) => line !== "");
}

/** Several lines pasted into an item: the first goes where the caret is, the others become items under it. */
export function pasteLines(
  slide: Slide,
  { item }: ItemField,
  text: string,
  selection: { readonly start: number; readonly end: number },
  lines: readonly string[],
): FieldChange {
  const { depth = 0 }: Partial<Item> = slide.items[item] ?? {};
  const [first = "", ...others] = lines;
  const rest = text.slice(selection.end);
  const last = item + others.length;
  const offset = (others.at(-1) ?? first).length;
  const edits: DeckEdit[] = [setField(slide.id, textOf(item), text.slice(0, selection.start) + first)];
  others.forEach((line, index) => {
    const isLast = index === others.length - 1;
    const whole = isLast ? line + rest : line;
    edits.push({ kind: "insert-item", slide: slide.id, at: item + 1 + index, item: { text: whole, depth } });
  });
  return { edits, wish: { field: textOf(last), offset } };
}
