import type { Item } from "../deck/deck.ts";
import { displayText } from "./display-text.ts";

/** The texts of an item as a slide shows them. */
interface ShownItem {
  readonly label: string;
  readonly text: string;
  readonly detail: string;
}

/** Cleans an item's texts. With `inline`, a label that the text already has in it is left out. */
export function showItem(item: Item, inline: boolean): ShownItem {
  const text = displayText(item.text);
  const label = displayText(item.label);
  return { label: inline && text.includes(label) ? "" : label, text, detail: displayText(item.detail) };
}
