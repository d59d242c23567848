import type { Item, Slide, Statement } from "../deck/deck.ts";
import { displayText } from "../fit/display-text.ts";
import { showItem } from "../fit/item-shown.ts";
import { tailStart } from "../fit/line-units.ts";
import { attributes, html, type Markup } from "./html.ts";

/** Where a statement came from: the sentences, and whether it is the user's own. */
export function sourceAttributes({ sources, own }: Statement): Markup {
  return attributes({ "data-sources": sources.length === 0 ? null : sources.join(" "), "data-own": own });
}

/** The headline of a slide, null when it is empty. `kicker` is its smaller form over a statement that fills the slide. */
export function headlineMarkup(slide: Slide, form: "headline" | "kicker" | "title" = "headline"): Markup | null {
  const text = displayText(slide.headline.text);
  if (text === "") return null;
  const shared = attributes({ id: `${slide.id}-headline`, class: `ls-headline ls-${form}` });
  return slide.layout === "cover"
    ? html`<h1${shared}${sourceAttributes(slide.headline)}>${text}</h1>`
    : html`<h2${shared}${sourceAttributes(slide.headline)}>${text}</h2>`;
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s]+$/u.test(text);
}

/** The smaller text under an item; a web address becomes a link. */
export function detailMarkup(detail: string): Markup | null {
  if (detail === "") return null;
  const text = isWebAddress(detail) ? html`<a${attributes({ href: detail })}>${detail}</a>` : detail;
  return html`<p class="ls-detail">${text}</p>`;
}

/** A running text with its tail held together, so that no line has a lone short word. */
export function runningMarkup(text: string): Markup {
  const tail = tailStart(text);
  if (tail === text.length) return html`${text}`;
  return html`${text.slice(0, tail)}<span class="ls-tail">${text.slice(tail)}</span>`;
}

/** An item as a paragraph with its label run in before the text, and the detail under it. */
export function runInMarkup(item: Item): Markup {
  const { label, text, detail } = showItem(item, true);
  const strong = label === "" ? null : html`<b class="ls-run-in">${label}</b> `;
  return html`<p class="ls-text">${strong}${runningMarkup(text)}</p>${detailMarkup(detail)}`;
}

/**
 * Items of an ordered list. The number stands in an attribute, from which the style sheet draws it: it is no part of the
 * text.
 */
export function numberedMarkup(items: readonly Item[], first: number): readonly Markup[] {
  return items.map((item, index) => {
    const number = attributes({ "data-number": first + index });
    return html`<li class="ls-item"${number}${sourceAttributes(item)}>${runInMarkup(item)}</li>`;
  });
}

/** The text and the detail of an item whose label stands elsewhere. */
export function textMarkup(item: Item): Markup {
  const { text, detail } = showItem(item, false);
  return html`<p class="ls-text">${runningMarkup(text)}</p>${detailMarkup(detail)}`;
}
