import type { SentenceId } from "../../article/article.ts";
import type { Slide } from "../../deck/deck.ts";
import { attributes, html, type Markup, markupSource } from "../../render/html.ts";
import type { RenderedDeck, RenderedSlide } from "../../render/rendered-deck.ts";
import type { ExportInput } from "../export-input.ts";
import { selectFontFaces, writeFontFaces } from "../font-faces.ts";
import { formatMinutes } from "../format-minutes.ts";
import { handoutFamilies, handoutStyles, isShortParagraph } from "../handout/handout-styles.ts";
import { type HandoutWords, handoutWords } from "../handout/handout-words.ts";
import { notesStyles } from "../handout/notes-styles.ts";
import { type PageMargins, preloadMarkup, writePageRules, writeRunningHead } from "../handout/page-styles.ts";
import { writeDocument } from "../html-document.ts";
import { indexBlocks, joinNotes, type NoteParagraph, numberParagraphs } from "../note-paragraphs.ts";
import type { PrintJob } from "../print-job.ts";
import { slug } from "../slug.ts";
import { writeSection } from "../write-section.ts";

/** Width of the slide on the page, millimetres: the text block without the frame. */
const slideWidth = 159.6;
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

/** A slide without a headline still needs one for the bookmarks. */
function underMarkup(slide: Slide, place: string, notes: Markup | null, words: HandoutWords): Markup {
  const time = formatMinutes(slide.seconds);
  const label = html`<div class="hp-label hn-label"><p>${words.slide} ${place}</p><p>${time}</p></div>`;
  const heading = slide.headline.text.trim() === "" ? html`<h2>${words.slide} ${place}</h2>` : null;
  return html`${label}<div class="hp-notes hn">${heading}${notes}</div>`;
}

function writePage(
  slide: Slide,
  rendered: RenderedSlide,
  index: number,
  input: ExportInput,
  blocks: ReadonlyMap<SentenceId, number>,
): string {
  const words = handoutWords(input.deck.language);
  const place = `${index + 1} ${words.of} ${input.deck.slides.length}`;
  const notes = input.options.notes ? notesMarkup(joinNotes(slide.notes, blocks), words) : null;
  const under = markupSource(underMarkup(slide, place, notes, words));
  const open = markupSource(html`<article class="hp"${attributes({ style: `page:${pageName(index)}` })}>`);
  return `${open}<div class="hp-slide" dir="ltr">${writeSection(rendered, false)}</div>${under}</article>`;
}

function writeStageRules({ width, height }: RenderedDeck): string {
  const scale = (slideWidth * pixelsPerMillimetre) / width;
  return `.hp-slide{width:${slideWidth}mm;height:${(slideWidth * height) / width}mm}.hp-slide > section{transform:scale(${scale.toFixed(5)})}`;
}

function writeStyles({ deck, rendered, options }: ExportInput, margins: PageMargins): string {
  const heads = deck.slides.map(({ headline }, index) =>
    writeRunningHead(pageName(index), `${index + 1} · ${headline.text}`, margins),
  );
  const pages = [writePageRules(options.paper, margins), ...heads].join("\n");
  return `${pages}${handoutStyles}${notesStyles}${writeStageRules(rendered)}`;
}

/**
 * Notes pages: each slide as a live picture above its notes, which flow onto as many pages as they need. The running
 * head names the slide on every one of them. With notes off only the slides remain.
 */
export function writeNotesPages(input: ExportInput): PrintJob {
  const { article, deck, rendered, assets, options } = input;
  const blocks = indexBlocks(article);
  const pages = rendered.slides.flatMap((slide, index) => {
    const planned = deck.slides[index];
    return planned === undefined ? [] : [writePage(planned, slide, index, input, blocks)];
  });
  const { page, of } = handoutWords(deck.language);
  const margins = { marking: options.marking, footer: deck.title, page, of, direction: deck.direction };
  const heads = deck.slides.map(({ headline }) => headline.text).join(" ");
  const preload = markupSource(preloadMarkup({ ...margins, footer: `${deck.title} ${heads}` }));
  const body = `<main>\n${pages.join("\n")}\n</main>\n${preload}`;
  const families = [...new Set([...rendered.fontFamilies, ...handoutFamilies])];
  const faces = selectFontFaces(assets.fonts, families, [body, rendered.css]);
  return {
    name: `${slug(deck.title)}.handout.pdf`,
    page: { paper: options.paper },
    html: writeDocument({
      title: deck.title,
      language: deck.language,
      direction: deck.direction,
      styles: [{ css: writeFontFaces(faces) }, { css: rendered.css }, { css: writeStyles(input, margins) }],
      body,
      scripts: [],
    }),
  };
}
