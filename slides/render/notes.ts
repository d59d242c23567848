import type { ListStyle, NoteLine } from "../deck/deck.ts";
import { type NoteRun, noteRuns } from "../deck/note-runs.ts";
import { displayText, replaceUnprintable } from "../fit/display-text.ts";
import { attributes, html, type Markup } from "./html.ts";

/** Line breaks are the user's own and stay; other white space collapses as CSS would have it. */
function brokenMarkup(text: string): Markup {
  const parts = text.split(/\r\n?|\n/u).map((part) => part.replace(/\s+/gu, " "));
  return html`${parts.map((part, index) => (index === 0 ? part : html`<br>${part}`))}`;
}

function runMarkup({ text, strong, emphasis }: NoteRun): Markup {
  const plain = brokenMarkup(replaceUnprintable(text));
  const inner = emphasis === true ? html`<em>${plain}</em>` : plain;
  return strong === true ? html`<strong>${inner}</strong>` : inner;
}

/** The text of a line of the notes with its emphasis. */
function noteText(line: NoteLine): Markup {
  const runs = noteRuns(line);
  if (runs.length > 1 || runs[0]?.strong === true || runs[0]?.emphasis === true) return html`${runs.map(runMarkup)}`;
  return html`${line.text
    .split(/\r\n?|\n/u)
    .map((part, index) => (index === 0 ? displayText(part) : html`<br>${displayText(part)}`))}`;
}

function lineAttributes(line: NoteLine): Markup {
  switch (line.kind) {
    case "sentence":
      return attributes({ "data-sentence": line.sentence });
    case "cue":
      return attributes({ class: "cue" });
    case "own":
      return attributes({ class: "own", "data-own": true });
  }
}

function listStyle(line: NoteLine): ListStyle | null {
  return line.kind === "cue" ? null : (line.list ?? null);
}

function groupMarkup(style: ListStyle | null, lines: readonly NoteLine[]): Markup {
  if (style === null) return html`${lines.map((line) => html`<p${lineAttributes(line)}>${noteText(line)}</p>`)}`;
  const items = lines.map((line) => html`<li${lineAttributes(line)}>${noteText(line)}</li>`);
  return style === "numbered" ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
}

/**
 * Speaker notes as the inside of reveal's `<aside class="notes">`: a paragraph for each line, neighbouring lines of a list
 * as one list.
 */
export function renderNotes(notes: readonly NoteLine[]): Markup {
  const groups: { readonly style: ListStyle | null; readonly lines: NoteLine[] }[] = [];
  for (const line of notes) {
    const style = listStyle(line);
    const last = groups.at(-1);
    if (last !== undefined && last.style === style) last.lines.push(line);
    else groups.push({ style, lines: [line] });
  }
  return html`${groups.map(({ style, lines }) => groupMarkup(style, lines))}`;
}
