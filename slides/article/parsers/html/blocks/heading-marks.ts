import type { RichText } from "../../../draft.ts";

const mark = /^(?:[\s#¶§†‡*\u2190-\u21ff]|🔗|\ufe0f)*$/u;

/**
 * Takes the sign of a permanent link ("#", "¶") off either end of a heading: it belongs to the page. Gives the heading's
 * own text and what was taken off.
 */
export function splitHeadingMarks(text: RichText): { readonly heading: RichText; readonly marks: RichText } {
  let from = 0;
  let to = text.length;
  while (from < to && mark.test(text[from]?.text ?? "")) from += 1;
  while (to > from && mark.test(text[to - 1]?.text ?? "")) to -= 1;
  const marks = [...text.slice(0, from), ...text.slice(to)].filter((run) => run.text.trim() !== "");
  return from === to ? { heading: text, marks: [] } : { heading: text.slice(from, to), marks };
}
