import { countWords } from "../../language/words.ts";
import type { Item } from "../deck.ts";

/** Words that must remain beside the date. */
const leastWords = 4;
const opening = /^(?:On |In |By |В |С |К )?$/u;

/** The wording without the date it opens with, when what is left is a statement still. */
function withoutOpeningDate(text: string, date: string): string {
  const at = text.indexOf(date);
  if (at < 0 || !opening.test(text.slice(0, at))) return text;
  const rest = text.slice(at + date.length).replace(/^[\s,]+/u, "");
  return countWords(rest) < leastWords ? text : rest.replace(/^./u, (letter) => letter.toLocaleUpperCase("und"));
}

/** An item for a timeline: its date as the label, taken off the text where the text opens with it. */
export function withDate(item: Item, date: string): Item {
  return { ...item, text: withoutOpeningDate(item.text, date), label: date };
}
