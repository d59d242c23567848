import type { RenderedSlide } from "../render/rendered-deck.ts";

/** A slide as a `<section>`, with speaker notes inside as reveal.js expects them when `withNotes` is set. */
export function writeSection({ id, attributes, html, notesHtml }: RenderedSlide, withNotes: boolean): string {
  const notes = withNotes ? `\n<aside class="notes">${notesHtml}</aside>` : "";
  return `<section id="${id}" class="lectern-slide"${attributes}>${html}${notes}</section>`;
}
