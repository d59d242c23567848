import type { Item } from "../deck/deck.ts";
import { captionText } from "../fit/fit-captions.ts";
import { html, type Markup } from "./html.ts";
import { runningMarkup, sourceAttributes } from "./statement-markup.ts";

/** Captions as paragraphs in `<figcaption>`; null when there are none. */
export function captionsMarkup(captions: readonly Item[]): Markup | null {
  if (captions.length === 0) return null;
  const paragraphs = captions.map(
    (item) => html`<p class="ls-caption ls-text"${sourceAttributes(item)}>${runningMarkup(captionText(item))}</p>`,
  );
  return html`<figcaption class="ls-captions">${paragraphs}</figcaption>`;
}
