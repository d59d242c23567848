import type { Article } from "../../article/article.ts";
import type { Deck } from "../../deck/deck.ts";
import { deckWords } from "../../deck/deck-words.ts";
import { displayDate } from "../../deck/display-date.ts";
import { imprintOf } from "../../deck/imprint-of.ts";
import { itemText } from "../../deck/item-text.ts";
import { countWords } from "../../language/words.ts";
import { attributes, html, type Markup } from "../../render/html.ts";
import { formatCount } from "./format-count.ts";
import type { HandoutWords } from "./handout-words.ts";

/**
 * A label in the margin and what it labels, as an item of a list: Chromium tags `ul` in a PDF but not `dl`. Each side is
 * its own isolate, because a name or a date in Latin letters stands in Arabic text too.
 */
export function rowMarkup(label: string, content: Markup | string): Markup {
  return html`<li class="hn-row"><p class="hn-label"><bdi>${label}</bdi></p><p><bdi>${content}</bdi></p></li>`;
}

/** How much was read, and how long the briefing takes that was made of it. */
export function describeLength({ sentences }: Article, { minutes, language }: Deck, words: HandoutWords): string {
  const own = sentences.filter(({ asideReason }) => asideReason === null);
  const count = own.reduce((sum, { text }) => sum + countWords(text), 0);
  const rounded = Math.max(1, Math.round(minutes));
  return `${formatCount(count, language)} ${words.words} · ${rounded} ${words.minutes}`;
}

/** The head of a handout: what it is, the title, and who, where, when, how long. */
export function titleMarkup(article: Article, deck: Deck, words: HandoutWords, kind: string): Markup {
  const { byline, publication, date } = imprintOf(article, deck);
  const { url } = article;
  const rows: readonly (readonly [string, Markup | string | null])[] = [
    [words.author, byline.length === 0 ? null : byline.join(", ")],
    [words.publication, publication],
    [words.date, date === null ? null : displayDate(date, deck.language)],
    [deckWords(deck.language).source, url === null ? null : html`<a${attributes({ href: url })}>${url}</a>`],
    [words.length, describeLength(article, deck, words)],
  ];
  const given = rows.flatMap(([label, content]) => (content === null ? [] : [rowMarkup(label, content)]));
  return html`<header class="hn-head"><p class="hn-kind">${kind}</p><h1>${deck.title}</h1><ul class="hn-rows hn-facts">${given}</ul></header>`;
}

/** The key points of the deck in a panel; null when it has none. */
export function bottomLineMarkup(deck: Deck): Markup | null {
  const items = deck.slides.flatMap((slide) => (slide.layout === "key-points" ? slide.items : []));
  if (items.length === 0) return null;
  const title = deckWords(deck.language).bottomLine;
  const points = items.map(
    (item) => html`<li${attributes({ class: item.own && "hn-own-point" })}>${itemText(item)}</li>`,
  );
  return html`<section class="hn-panel"><h2>${title}</h2><ul>${points}</ul></section>`;
}
