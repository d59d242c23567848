import { displayDate } from "../../deck/display-date.ts";
import { markupSource } from "../../render/html.ts";
import type { ExportInput } from "../export-input.ts";
import { selectFontFaces, writeFontFaces } from "../font-faces.ts";
import { writeDocument } from "../html-document.ts";
import { pdfFacts } from "../print/pdf-facts.ts";
import type { PrintJob } from "../print-job.ts";
import { slug } from "../slug.ts";
import { handoutFamilies, handoutStyles } from "./handout-styles.ts";
import { handoutWords } from "./handout-words.ts";
import { inkStyles } from "./ink-styles.ts";
import { type PageMargins, preloadMarkup, writePageRules, writeRunningHead } from "./page-styles.ts";
import { pageSize, type Sheet } from "./sheet.ts";

/** Pages of a handout that have a running head of their own: elements with `page: name`. */
export interface RunningHead {
  readonly name: string;
  readonly text: string;
}

/** What is special about a handout. */
export interface HandoutParts {
  /** What it is, "Briefing note"; null for slides. */
  readonly kind: string | null;
  readonly sheet: Sheet;
  /** Its own rules. */
  readonly styles: string;
  /** The inside of the page. */
  readonly body: string;
  readonly heads?: readonly RunningHead[];
  /** True when slides stand in it: their rules and fonts come with them. */
  readonly showsSlides: boolean;
}

/** What stands in the margins of a handout. */
export function pageMargins({ deck, options, now }: ExportInput): PageMargins {
  const { page, of } = handoutWords(deck.language);
  return {
    marking: options.marking,
    footer: deck.title,
    page,
    of,
    date: now === null ? "" : displayDate(now.slice(0, "2026-12-01".length), deck.language),
    inkSaving: options.inkSaving,
    direction: deck.direction,
  };
}

/** A handout as a document, with the rules of its pages. */
export function writeHandoutDocument(input: ExportInput, parts: HandoutParts, body: string, pages: string): string {
  const { deck, rendered, assets, options } = input;
  const { styles, showsSlides } = parts;
  const slideStyles = showsSlides ? rendered.css : "";
  const families = [...new Set([...(showsSlides ? rendered.fontFamilies : []), ...handoutFamilies])];
  const faces = selectFontFaces(assets.fonts, families, [body, slideStyles]);
  const rules = [pages, handoutStyles, styles, options.inkSaving ? inkStyles : ""];
  return writeDocument({
    title: deck.title,
    language: deck.language,
    direction: deck.direction,
    styles: [{ css: writeFontFaces(faces) }, ...(showsSlides ? [{ css: slideStyles }] : []), { css: rules.join("\n") }],
    body,
    scripts: [],
  });
}

/** A handout as a document to be printed, with what all handouts have: head, foot, marking, date, page numbers. */
export function writeHandout(input: ExportInput, parts: HandoutParts): PrintJob {
  const { deck, options } = input;
  const { sheet, heads = [] } = parts;
  const margins = pageMargins(input);
  const shown = heads.map(({ text }) => text).join(" ");
  const preload = markupSource(preloadMarkup({ ...margins, footer: `${deck.title} ${shown}` }));
  const pages = [
    writePageRules(sheet, margins),
    ...heads.map(({ name, text }) => writeRunningHead(name, text, sheet, margins)),
  ];
  return {
    name: `${slug(deck.title)}.handout.pdf`,
    page: pageSize(options.paper, sheet),
    facts: pdfFacts(input, parts.kind, parts.body),
    html: writeHandoutDocument(input, parts, `${parts.body}\n${preload}`, pages.join("\n")),
  };
}
