import type { Item } from "./deck.ts";

/**
 * An item as one line of text, its label included ("December 12: parliament adopted …"), for reports and plain text
 * formats. The label is left out where the text already contains it, as a figure's value does.
 */
export function itemText(item: Item): string {
  if (item.label === "" || item.text.includes(item.label)) return item.text;
  return item.text === "" ? item.label : `${item.label}: ${item.text}`;
}
