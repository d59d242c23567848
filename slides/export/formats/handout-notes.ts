import type { Slide } from "../../deck/deck.ts";
import { attributes, html, type Markup, markupSource } from "../../render/html.ts";
import type { RenderedDeck } from "../../render/rendered-deck.ts";
import type { ExportInput } from "../export-input.ts";
import { formatMinutes } from "../format-minutes.ts";
import type { HandoutParts } from "../handout/handout-document.ts";
import { isShortParagraph } from "../handout/handout-styles.ts";
import { type HandoutWords, handoutWords } from "../handout/handout-words.ts";
import { notesStyles } from "../handout/notes-styles.ts";
import { textSheet } from "../handout/sheet.ts";
import { indexBlocks, joinNotes, type NoteParagraph, numberParagraphs } from "../note-paragraphs.ts";
import { indexSections, printedSlideStyles, writePrintedSection } from "../print/print-section.ts";
import { outlineSlides } from "../print/slide-outline.ts";

/** Width of the slide on the page, millimetres: the text block. */
const slideWidth = 160;
const pixelsPerMillimetre = 96 / 25.4;

const noteClasses: Readonly<Record<NoteParagraph["kind"], string>> = {
  spoken: "",
  cue: "hp-cue",
  own: "hp-own",
};

function pageName(index: number): string {
  return `slide-page-${index + 1}`;
}

function runsMarkup({ text, runs }: NoteParagraph): Markup {
  if (runs === undefined) return html`${text}`;
  return html`${runs.map((run) => {
    const inner = run.emphasis === true ? html`<em>${run.text}</em>` : run.text;
    return run.strong === true ? html`<strong>${inner}</strong>` : inner;
  })}`;
}

function notesMarkup(paragraphs: readonly NoteParagraph[], words: HandoutWords): Markup {
  const numbers = numberParagraphs(paragraphs);
  if (paragraphs.length === 0) return html`<p class="hp-none">${words.noNotes}</p>`;
  return html`${paragraphs.map((paragraph, index) => {
    const { kind, text, list } = paragraph;
    const classes = [noteClasses[kind], isShortParagraph(text.length) ? "hn-short" : ""].filter((name) => name !== "");
    const given = attributes({ class: classes.length > 0 && classes.join(" ") });
    const content = runsMarkup(paragraph);
    if (list === undefined) return html`<p${given}>${content}</p>`;
    if (list === "bulleted") return html`<ul><li${given}>${content}</li></ul>`;
    return html`<ol${attributes({ start: numbers[index] ?? 1 })}><li${given}>${content}</li></ol>`;
  })}`;
}

function underMarkup(slide: Slide, place: string, notes: Markup | null, words: HandoutWords): Markup {
  const label = html`<div class="hp-label hn-label"><p>${words.slide} ${place}</p><p>${formatMinutes(slide.seconds)}</p></div>`;
  return html`${label}<div class="hp-notes hn">${notes}</div>`;
}

function stageStyles({ width, height }: RenderedDeck): string {
  const scale = (slideWidth * pixelsPerMillimetre) / width;
  return `.hp-slide{width:${slideWidth}mm;height:${(slideWidth * height) / width}mm}.hp-slide > section{zoom:${scale.toFixed(5)}}`;
}

/**
 * Notes pages: each slide as a live picture above its notes, which flow onto as many pages as they need. The running
 * head names the slide on every one of them. With notes off only the slides remain.
 */
export function notesPagesParts(input: ExportInput): HandoutParts {
  const { article, deck, rendered, options } = input;
  const words = handoutWords(deck.language);
  const blocks = indexBlocks(article);
  const sections = indexSections(article, deck);
  const pages = outlineSlides(article, deck).flatMap((outlined, index) => {
    const picture = rendered.slides[index];
    if (picture === undefined) return [];
    const { slide } = outlined;
    const place = `${index + 1} ${words.of} ${deck.slides.length}`;
    const notes = options.notes ? notesMarkup(joinNotes(slide.notes, blocks), words) : null;
    const under = markupSource(underMarkup(slide, place, notes, words));
    const open = markupSource(html`<article class="hp"${attributes({ style: `page:${pageName(index)}` })}>`);
    const section = writePrintedSection(picture, outlined, sections);
    return [`${open}<div class="hp-slide" dir="ltr">${section}</div>${under}</article>`];
  });
  return {
    kind: options.notes ? words.speakerNotes : null,
    sheet: textSheet(options.paper),
    styles: `${notesStyles}${stageStyles(rendered)}${printedSlideStyles}`,
    body: `<main>\n${pages.join("\n")}\n</main>`,
    heads: deck.slides.map(({ headline }, index) => ({
      name: pageName(index),
      text: `${index + 1} · ${headline.text}`,
    })),
    showsSlides: true,
  };
}
