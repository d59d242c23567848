import type { Article } from "../../article/article.ts";
import type { Deck, Item, Slide } from "../../deck/deck.ts";
import { itemText } from "../../deck/item-text.ts";
import { numericColumns } from "../../fit/table-columns.ts";
import { attributes, html, type Markup, markupSource } from "../../render/html.ts";
import type { ExportInput } from "../export-input.ts";
import type { HandoutParts } from "../handout/handout-document.ts";
import { isShortParagraph } from "../handout/handout-styles.ts";
import { type HandoutWords, handoutWords } from "../handout/handout-words.ts";
import { titleMarkup } from "../handout/note-front.ts";
import { noteStyles } from "../handout/note-styles.ts";
import { textSheet } from "../handout/sheet.ts";
import { type OutlinedSlide, outlineSlides } from "../print/slide-outline.ts";

/** A grid and no float: beside a float, Chromium writes a heading that moves to the next page into the bookmarks twice. */
const outlineStyles = `
.ho{display:grid;grid-template-columns:34mm minmax(0,1fr);column-gap:4mm;align-content:start;margin:0 0 4.5mm;break-inside:avoid}
.ho-top{padding-top:2.2mm;border-top:.5pt solid #b9c2cc}
.hn .ho > *{grid-column:2;margin-inline-start:0}
.hn .ho > .ho-number{grid-column:1;grid-row:1;margin:0;color:#55606d;font:600 8.5pt/14pt Inter,"Noto Sans",sans-serif;font-variant-numeric:lining-nums tabular-nums}
.hn .ho > :is(h2,h3){margin:0 0 1.2mm;padding:0;border:0;font-size:11pt}
.hn .ho > :is(p,ul){margin-block:0}
.hn .ho > ul{padding-inline-start:5mm}
.hn .ho li{margin-bottom:.8mm}
.hn .ho .ho-under{margin-inline-start:5mm}
.hn .ho .ho-detail{color:#55606d}
.hn .ho > table{width:100%;margin:1mm 0 2mm}
`;

function headingMarkup(level: number, text: string): Markup {
  return level <= 2 ? html`<h2>${text}</h2>` : html`<h3>${text}</h3>`;
}

function itemMarkup(item: Item): Markup {
  const { label, detail, depth } = item;
  const strong = label === "" ? null : html`<b>${label}</b>${item.text === "" ? "" : " — "}`;
  const small = detail === "" ? null : html` <span class="ho-detail">(${detail})</span>`;
  const classes = [depth === 1 ? "ho-under" : "", isShortParagraph(itemText(item).length) ? "hn-short" : ""];
  const given = attributes({ class: classes.join(" ").trim() || null });
  return html`<li${given}>${strong}${item.text}${small}</li>`;
}

function tableMarkup(slide: Slide): Markup | null {
  if (slide.layout !== "table") return null;
  const { header, rows } = slide.table;
  const numeric = numericColumns(slide.table);
  const given = (column: number) => attributes({ class: numeric[column] === true && "hn-number" });
  const titles = header.map((cell, column) => html`<th scope="col"${given(column)}>${cell}</th>`);
  const head = header.length === 0 ? null : html`<thead><tr>${titles}</tr></thead>`;
  const body = rows.map(({ cells }) => {
    const [first = "", ...others] = cells;
    const rest = others.map((cell, column) => html`<td${given(column + 1)}>${cell}</td>`);
    return html`<tr><th scope="row">${first}</th>${rest}</tr>`;
  });
  return html`<table>${head}<tbody>${body}</tbody></table>`;
}

function pictureMarkup(slide: Slide): Markup | null {
  if (slide.layout !== "image" || slide.image.alt.trim() === "") return null;
  return html`<p class="ho-detail">[${slide.image.alt}]</p>`;
}

function slideMarkup({ slide, level, before }: OutlinedSlide, place: number, words: HandoutWords): Markup {
  const sections = before.filter((heading) => heading.level === 2).map(({ text }) => headingMarkup(2, text));
  const number = html`<p class="ho-number">${words.slide} ${place}</p>`;
  const headline = slide.headline.text.trim();
  if (slide.layout === "section") return headingMarkup(2, headline);
  const name = headline === "" ? null : headingMarkup(level, headline);
  const items = slide.items.length === 0 ? null : html`<ul>${slide.items.map(itemMarkup)}</ul>`;
  return html`${sections}<section class="${level <= 2 && sections.length === 0 ? "ho ho-top" : "ho"}">${number}${name}${tableMarkup(slide)}${pictureMarkup(slide)}${items}</section>`;
}

function writeBody(article: Article, deck: Deck): string {
  const words = handoutWords(deck.language);
  const slides = outlineSlides(article, deck).flatMap((outlined, index) =>
    outlined.slide.layout === "cover" ? [] : [slideMarkup(outlined, index + 1, words)],
  );
  return markupSource(html`<main class="hn">
${titleMarkup(article, deck, words, words.outline)}
${slides}
</main>`);
}

/** The talk in headlines and points, under its sections; tables in full, pictures by what they show. Never contains notes. */
export function outlineParts(input: ExportInput): HandoutParts {
  const { article, deck, options } = input;
  return {
    kind: handoutWords(deck.language).outline,
    sheet: textSheet(options.paper),
    styles: `${noteStyles}${outlineStyles}`,
    body: writeBody(article, deck),
    showsSlides: false,
  };
}
