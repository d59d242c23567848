import type { Deck, Item, Layout } from "../../deck/deck.ts";
import { deckWords } from "../../deck/deck-words.ts";
import { html, type Markup } from "../../render/html.ts";
import type { Footnote } from "./article-flow.ts";
import type { HandoutWords } from "./handout-words.ts";
import { rowMarkup } from "./note-front.ts";
import { passageMarkup } from "./passage-markup.ts";

function itemsOf(deck: Deck, layout: Layout): readonly Item[] {
  return deck.slides.flatMap((slide) => (slide.layout === layout ? slide.items : []));
}

function itemMarkup({ label, text, detail }: Item): Markup {
  const small = detail === "" ? null : html`<br><span class="hn-role">${detail}</span>`;
  return rowMarkup(label, html`${text}${small}`);
}

function listMarkup(title: string, items: readonly Item[], kind: string): Markup | null {
  if (items.length === 0) return null;
  return html`<section><h2>${title}</h2><ul class="hn-rows ${kind}">${items.map(itemMarkup)}</ul></section>`;
}

/** The figures that the deck shows, each with what it counts; null when there are none. */
export function keyFiguresMarkup(deck: Deck, words: HandoutWords): Markup | null {
  return listMarkup(words.keyFigures, itemsOf(deck, "figure"), "hn-figures");
}

/** Timeline, people and glossary of the deck, as far as it has them. */
export function referenceMarkup(deck: Deck): Markup {
  const { timeline, people, glossary } = deckWords(deck.language);
  return html`${[
    listMarkup(timeline, itemsOf(deck, "timeline"), "hn-timeline"),
    listMarkup(people, itemsOf(deck, "people"), "hn-people"),
    listMarkup(glossary, itemsOf(deck, "glossary"), "hn-glossary"),
  ]}`;
}

/** The article's footnotes; null when it has none. */
export function footnotesMarkup(footnotes: readonly Footnote[], words: HandoutWords): Markup | null {
  if (footnotes.length === 0) return null;
  const rows = footnotes.map(({ label, sentences }) => rowMarkup(label, passageMarkup(sentences)));
  return html`<section class="hn-small"><h2>${words.footnotes}</h2><ul class="hn-rows">${rows}</ul></section>`;
}

/** The bibliographic lines of the deck; null when it has none. */
export function sourceMarkup(deck: Deck): Markup | null {
  const items = itemsOf(deck, "sources");
  if (items.length === 0) return null;
  const lines = items.map(({ label, text, detail }) => {
    const parts = [label, text, detail].filter((part) => part !== "");
    return html`<p>${parts.join(" ")}</p>`;
  });
  return html`<section class="hn-small"><h2>${deckWords(deck.language).source}</h2>${lines}</section>`;
}
