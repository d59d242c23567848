import type { Browser } from "playwright";
import type { Deck } from "../../slides/deck/deck.ts";
import {
  type Briefing,
  defaultExportOptions,
  type ExportOptions,
  exportFormats,
  handoutLayouts,
  papers,
  prepareExport,
  type RuntimeAssets,
} from "../../slides/index.ts";
import { printJob } from "./browser.ts";
import { findPdfFaults, textOf } from "./find-pdf-faults.ts";
import { type InspectedPdf, inspectPdf } from "./inspect-pdf.ts";
import { squeeze } from "./read-pdf.ts";

/** One PDF of a briefing: the slides, or a handout on a paper. */
export interface PrintCase {
  readonly format: "slides-pdf" | "handout-pdf";
  readonly options: ExportOptions;
}

/** The slides once, every handout on both papers. */
export const printCases: readonly PrintCase[] = [
  { format: "slides-pdf", options: defaultExportOptions },
  ...handoutLayouts.flatMap((handout) =>
    papers.map((paper) => ({ format: "handout-pdf" as const, options: { ...defaultExportOptions, handout, paper } })),
  ),
];

/** What a case is called in a report: `handout-pdf 4 letter`. */
export function nameCase({ format, options }: PrintCase): string {
  return format === "slides-pdf" ? format : `${format} ${options.handout} ${options.paper}`;
}

/** Prints a case of a briefing. */
export async function printBriefing(
  browser: Browser,
  briefing: Briefing,
  { format, options }: PrintCase,
  assets: RuntimeAssets,
): Promise<{ readonly bytes: Uint8Array; readonly pdf: InspectedPdf }> {
  const row = exportFormats.find(({ name }) => name === format);
  const job = row?.write(prepareExport(briefing, { assets, options, now: "2026-11-29T09:00+00:00" }));
  if (job === undefined || !("html" in job)) throw new Error(`${format} is not printed`);
  const bytes = await printJob(browser, job);
  return { bytes, pdf: await inspectPdf(bytes) };
}

/** Points of the head and the foot of a page: what stands there is no part of the text. */
const headAndFoot = 52;

/** Points from the edge of the paper to the column that running text is set in. */
const marginColumn = 170;

/** The pages without what stands in their margins, so that a sentence that goes over a page is found. */
function withoutMargins(pdf: InspectedPdf): InspectedPdf {
  const pages = pdf.pages.map((page) => ({
    ...page,
    texts: page.texts.filter(({ y }) => y > headAndFoot && y < page.height - headAndFoot),
  }));
  return { ...pdf, pages };
}

/** Everything that has to be read in a PDF of this kind. */
function expectedTexts({ article, deck }: Briefing, { format, options }: PrintCase): readonly string[] {
  const presented = deck.slides.filter(({ hidden }) => hidden !== true);
  const hasTitle = format === "handout-pdf" && options.handout === "outline";
  const slides = hasTitle ? presented.filter(({ layout }) => layout !== "cover") : presented;
  const shown = slides.flatMap(({ headline, items }) => [headline.text, ...items.map(({ text }) => text)]);
  if (format === "slides-pdf") return shown;
  if (options.handout === "notes") return [...shown, ...slides.flatMap(({ notes }) => notes.map(({ text }) => text))];
  if (options.handout !== "briefing-note") return shown;
  const fates = new Map(deck.ledger.map(({ sentence, fate }) => [sentence, fate]));
  return article.sentences
    .filter(({ id, kind }) => kind === "paragraph" && fates.get(id) !== "set-aside")
    .map(({ text }) => text);
}

/** Letters and digits: marks are set as the language has them, words hyphenated, an apostrophe is a letter in some fonts. */
function bare(text: string): string {
  return squeeze(text).replace(/[^\p{L}\p{N}]|\p{Lm}/gu, "");
}

function findMissing(pdf: InspectedPdf, briefing: Briefing, given: PrintCase): readonly string[] {
  const pages = given.format === "slides-pdf" ? pdf : withoutMargins(pdf);
  // What floats in the margin may be painted in the middle of a sentence that goes over the page.
  const columns = pages.pages.map((page) => ({ ...page, texts: page.texts.filter(({ x }) => x > marginColumn) }));
  const texts = [bare(textOf(pages)), bare(textOf({ ...pages, pages: columns }))];
  return expectedTexts(briefing, given)
    .filter((expected) => !texts.some((text) => text.includes(bare(expected))))
    .map((expected) => `${JSON.stringify(expected.slice(0, 60))} is missing`);
}

function findNumberFaults(pdf: InspectedPdf, words: { readonly page: string; readonly of: string }): readonly string[] {
  return pdf.pages.flatMap(({ texts }, index) => {
    const foot = texts.filter(({ y }) => y < headAndFoot).map(({ text }) => text);
    const number = squeeze(`${words.page} ${index + 1} ${words.of} ${pdf.pages.length}`);
    return squeeze(foot.join("")).includes(number) ? [] : [`page ${index + 1} has no number`];
  });
}

function findBookmarkFaults(
  { bookmarks, pages }: InspectedPdf,
  { slides }: Deck,
  { options }: PrintCase,
): readonly string[] {
  // The outline has the title of the deck instead of the cover.
  const listed = slides.filter(({ hidden, layout }) => {
    return hidden !== true && (layout !== "cover" || options.handout !== "outline");
  });
  const unnamed = listed.filter(({ headline }) => !isMarked(headline.text));
  const wrong = bookmarks.filter(({ title, page }) => {
    const texts = pages[(page ?? 0) - 1]?.texts ?? [];
    return !bare(texts.map(({ text }) => text).join("")).includes(bare(title));
  });
  function isMarked(headline: string): boolean {
    return bookmarks.some(({ title }) => bare(title) === bare(headline));
  }
  return [
    ...unnamed.map(({ headline }) => `${JSON.stringify(headline.text)} has no bookmark`),
    ...wrong.map(({ title }) => `the bookmark ${JSON.stringify(title)} leads to another page`),
  ];
}

/** Everything that is wrong with a PDF of a briefing. */
export function findCaseFaults(
  pdf: InspectedPdf,
  briefing: Briefing,
  given: PrintCase,
  words: { readonly page: string; readonly of: string },
): readonly string[] {
  const isPaper = given.format === "handout-pdf";
  const showsSlides = !isPaper || given.options.handout !== "briefing-note";
  return [
    ...findPdfFaults(pdf),
    ...findMissing(pdf, briefing, given),
    ...(isPaper ? findNumberFaults(pdf, words) : []),
    ...(showsSlides ? findBookmarkFaults(pdf, briefing.deck, given) : []),
  ];
}
