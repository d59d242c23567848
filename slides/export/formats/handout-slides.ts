import { html, type Markup, markupSource } from "../../render/html.ts";
import type { RenderedDeck } from "../../render/rendered-deck.ts";
import type { ExportInput } from "../export-input.ts";
import type { HandoutParts } from "../handout/handout-document.ts";
import { handoutWords } from "../handout/handout-words.ts";
import type { GridLayout } from "../handout/sheet.ts";
import { gridGap, labelHeight, layOutGrid, lineHeight, type SlideGrid } from "../handout/slide-grid.ts";
import { indexSections, printedSlideStyles, writePrintedSection } from "../print/print-section.ts";
import { outlineSlides } from "../print/slide-outline.ts";

const pixelsPerMillimetre = 96 / 25.4;
/** Between a slide and the lines beside it, millimetres. */
const linesGap = 8;

function millimetres(value: number): string {
  return `${value.toFixed(3)}mm`;
}

/** Slides are made smaller with `zoom`: Chromium prints what is scaled as a form apart, whose tags some readers do not find. */
function gridStyles(grid: SlideGrid, { width }: RenderedDeck): string {
  const { columns, rows, cellWidth, cellHeight, rowGap, slideWidth, slideHeight, linesBeside } = grid;
  const scale = (slideWidth * pixelsPerMillimetre) / width;
  const height = rows * cellHeight + (rows - 1) * rowGap;
  return `${printedSlideStyles}
.hs{position:relative;display:grid;grid-template-columns:repeat(${columns},${millimetres(cellWidth)});grid-template-rows:repeat(${rows},${millimetres(cellHeight)});gap:${millimetres(rowGap)} ${gridGap}mm;height:${millimetres(height)};overflow:hidden;break-inside:avoid}
.hs + .hs{break-before:page}
.hs-cell{position:relative;min-width:0;break-inside:avoid${linesBeside ? `;display:grid;grid-template-columns:${millimetres(slideWidth)} 1fr;column-gap:${linesGap}mm;grid-template-rows:auto 1fr` : ""}}
.hs-slide{position:relative;box-sizing:border-box;width:${millimetres(slideWidth)};height:${millimetres(slideHeight)};overflow:hidden}
.hs-slide::after{content:"";position:absolute;inset:0;border:.2mm solid #98a3af}
.hs-slide > section{zoom:${scale.toFixed(5)}}
.hs-label{position:relative;margin:0;height:${labelHeight}mm;padding-top:1mm;box-sizing:border-box;color:#55606d;font:600 8pt/4mm Inter,"Noto Sans",sans-serif;font-variant-numeric:lining-nums;white-space:nowrap}
.hs-lines{box-sizing:border-box;width:${linesBeside ? "auto" : millimetres(slideWidth)};${linesBeside ? "grid-row:1/span 2;grid-column:2" : "margin-top:-2mm"}}
.hs-lines i{display:block;height:${lineHeight}mm;box-sizing:border-box;border-bottom:.2mm solid #98a3af}
`;
}

function linesMarkup({ lines }: SlideGrid): Markup | null {
  if (lines === 0) return null;
  const line = html`<i></i>`;
  return html`<div class="hs-lines" aria-hidden="true">${Array.from({ length: lines }, () => line)}</div>`;
}

function chunk<Value>(values: readonly Value[], size: number): readonly (readonly Value[])[] {
  const count = Math.ceil(values.length / size);
  return Array.from({ length: count }, (_, index) => values.slice(index * size, (index + 1) * size));
}

/**
 * Several slides a page, each the slide itself at a smaller scale with its number under it; where they leave room, with
 * lines to write on. Never contains notes.
 */
export function slidesHandoutParts(input: ExportInput, layout: GridLayout): HandoutParts {
  const { article, deck, rendered, options } = input;
  const words = handoutWords(deck.language);
  const grid = layOutGrid(layout, options.paper, options.orientation, rendered.width / rendered.height);
  const sections = indexSections(article, deck);
  const under = markupSource(html`${linesMarkup(grid)}`);
  const cells = outlineSlides(article, deck).flatMap((outlined, index) => {
    const slide = rendered.slides[index];
    if (slide === undefined) return [];
    const label = markupSource(html`<p class="hs-label">${words.slide} ${index + 1}</p>`);
    const section = writePrintedSection(slide, outlined, sections);
    return [`<div class="hs-cell"><div class="hs-slide" dir="ltr">${section}</div>${label}${under}</div>`];
  });
  const perPage = grid.columns * grid.rows;
  const pages = chunk(cells, perPage).map((onPage, index) => {
    const first = index * perPage + 1;
    const last = first + onPage.length - 1;
    const range = first === last ? `${first}` : `${first}–${last}`;
    const name = `slides-${index + 1}`;
    return {
      head: { name, text: `${words.slide} ${range} ${words.of} ${cells.length}` },
      markup: `<div class="hs" style="page:${name}">\n${onPage.join("\n")}\n</div>`,
    };
  });
  return {
    kind: null,
    sheet: grid.sheet,
    styles: gridStyles(grid, rendered),
    body: `<main>\n${pages.map(({ markup }) => markup).join("\n")}\n</main>`,
    heads: pages.map(({ head }) => head),
    showsSlides: true,
  };
}
