import type { Picture } from "../../article/picture.ts";
import { numericColumns } from "../../fit/table-columns.ts";
import { encodeBase64 } from "../../render/base64.ts";
import { attributes, html, type Markup } from "../../render/html.ts";
import type { FlowBlock, Passage } from "./article-flow.ts";
import { isShortParagraph } from "./handout-styles.ts";
import { passageMarkup } from "./passage-markup.ts";

type BlockOf<Kind extends FlowBlock["kind"]> = Extract<FlowBlock, { kind: Kind }>;

/** The article's pictures by their address in it. */
export type PictureIndex = ReadonlyMap<string, Picture>;

/** Rows of a table that is moved to the next page rather than parted. */
const mostRowsTogether = 12;
/** Columns that fit beside the margin; wider tables take the whole width of the page. */
const mostColumns = 4;

/** Short paragraphs are not parted, and one that announces what follows is not parted from it. */
function keepTogether(sentences: Passage): Markup {
  const length = sentences.reduce((sum, { sentence }) => sum + sentence.text.length + 1, 0);
  const announces = /[:：]$/u.test(sentences.at(-1)?.sentence.text ?? "");
  const classes = [isShortParagraph(length) ? "hn-short" : "", announces ? "hn-announces" : ""];
  const given = classes.filter((name) => name !== "").join(" ");
  return attributes({ class: given === "" ? null : given });
}

function captionMarkup(caption: Passage): Markup | null {
  return caption.length === 0 ? null : html`<p class="hn-caption">${passageMarkup(caption)}</p>`;
}

/** Items of one level and the lists under them, without recursion: depths open and close elements as they come. */
function listMarkup({ ordered, items }: BlockOf<"list">): Markup {
  const rows = items.map(({ depth, sentences }) => {
    const level = Math.min(depth, 3);
    return html`<li${attributes({ class: level === 0 ? null : `hn-depth-${level}` })}>${passageMarkup(sentences)}</li>`;
  });
  return ordered ? html`<ol>${rows}</ol>` : html`<ul>${rows}</ul>`;
}

function tableMarkup({ caption, header, rows }: BlockOf<"table">): Markup {
  const numeric = numericColumns({ header, rows: rows.map((cells) => ({ cells, source: "" })) });
  const number = (column: number) => attributes({ class: numeric[column] === true && "hn-number" });
  const titles = header.map((cell, column) => html`<th scope="col"${number(column)}>${cell}</th>`);
  const head = header.length === 0 ? null : html`<thead><tr>${titles}</tr></thead>`;
  // Without a head, what a row is about stands first in it.
  const isTitle = (column: number) => column === 0 && header.length === 0 && numeric.length > 1;
  const cellMarkup = (cell: string, column: number) =>
    isTitle(column) ? html`<th scope="row">${cell}</th>` : html`<td${number(column)}>${cell}</td>`;
  const body = rows.map((cells) => html`<tr>${cells.map(cellMarkup)}</tr>`);
  const title = caption.length === 0 ? null : html`<caption>${passageMarkup(caption)}</caption>`;
  const classes = [numeric.length > mostColumns ? "hn-wide" : "", rows.length <= mostRowsTogether ? "hn-short" : ""];
  const given = attributes({ class: classes.join(" ").trim() });
  return html`<table${given}>${title}${head}<tbody>${body}</tbody></table>`;
}

/** No `figure`: a PDF would have a second one without an alternative around the picture's own. */
function imageMarkup({ src, alt, caption }: BlockOf<"image">, pictures: PictureIndex): Markup {
  const picture = pictures.get(src);
  if (picture === undefined) return html`<div class="hn-picture">${captionMarkup(caption)}</div>`;
  const { mediaType, bytes, width, height } = picture;
  const data = `data:${mediaType};base64,${encodeBase64(bytes)}`;
  return html`<div class="hn-picture"><img${attributes({ src: data, alt, width, height })}>${captionMarkup(caption)}</div>`;
}

/** A block of the article as markup. */
export function blockMarkup(block: FlowBlock, pictures: PictureIndex): Markup {
  switch (block.kind) {
    case "paragraph":
      return html`<p${keepTogether(block.sentences)}>${passageMarkup(block.sentences)}</p>`;
    case "quotation":
      return html`<blockquote><p>${passageMarkup(block.sentences)}</p></blockquote>`;
    case "list":
      return listMarkup(block);
    case "table":
      return tableMarkup(block);
    case "image":
      return imageMarkup(block, pictures);
    case "code":
      return html`<pre><code>${block.text}</code></pre>`;
  }
}
