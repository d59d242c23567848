import type { NoteLine } from "../deck/deck.ts";
import { displayText } from "../fit/display-text.ts";
import { attributes, html, type Markup } from "./html.ts";

function noteMarkup(line: NoteLine): Markup {
  const text = displayText(line.text);
  switch (line.kind) {
    case "sentence":
      return html`<p${attributes({ "data-sentence": line.sentence })}>${text}</p>`;
    case "cue":
      return html`<p class="cue">${text}</p>`;
    case "own":
      return html`<p class="own" data-own>${line.text
        .split(/\r\n?|\n/u)
        .map((part, index) => (index === 0 ? displayText(part) : html`<br>${displayText(part)}`))}</p>`;
  }
}

/** Speaker notes as the inside of reveal's `<aside class="notes">`: a paragraph for each line. */
export function renderNotes(notes: readonly NoteLine[]): Markup {
  return html`${notes.map(noteMarkup)}`;
}
