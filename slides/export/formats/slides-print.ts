import type { RenderedDeck, RenderedSlide } from "../../render/rendered-deck.ts";
import type { ExportInput } from "../export-input.ts";
import { selectFontFaces, writeFontFaces } from "../font-faces.ts";
import { writeDocument } from "../html-document.ts";
import { pdfFacts } from "../print/pdf-facts.ts";
import { indexSections, printedSlideStyles, type SectionIndex, writePrintedSection } from "../print/print-section.ts";
import { type OutlinedSlide, outlineSlides } from "../print/slide-outline.ts";
import type { PrintJob } from "../print-job.ts";
import { slug } from "../slug.ts";

/**
 * Chromium writes a heading into outline and tags line by line and drops the blank at which it wrapped
 * ("emergencybudget"). Kept white space hangs at the line's end instead: same picture, whole words.
 */
export const unbrokenHeadings = "h1,h2,h3,h4,h5,h6{white-space:pre-wrap}";

function writePrintStyles({ width, height }: RenderedDeck): string {
  return `@page{size:${width}px ${height}px;margin:0}
html,body{margin:0}
.sheet{position:relative;box-sizing:border-box;width:${width}px;height:${height}px;overflow:hidden;break-inside:avoid;
print-color-adjust:exact;-webkit-print-color-adjust:exact}
.sheet+.sheet{break-before:page}
${printedSlideStyles}${unbrokenHeadings}`;
}

function writePage(slide: RenderedSlide | undefined, outlined: OutlinedSlide, sections: SectionIndex): string {
  if (slide === undefined) return "";
  return `<div class="sheet">${writePrintedSection(slide, outlined, sections)}</div>`;
}

/** The slides as a document of one fixed page per slide, for a PDF whose pages are the stage. Never contains notes. */
export function writeSlidesPrint(input: ExportInput): PrintJob {
  const { article, deck, rendered, assets } = input;
  const { title, language, direction, width, height, slides, css } = rendered;
  const texts = [title, css, ...slides.map((slide) => slide.html)];
  const faces = selectFontFaces(assets.fonts, rendered.fontFamilies, texts);
  const outlined = outlineSlides(article, deck);
  const sections = indexSections(article, deck);
  const body = outlined.map((slide, index) => writePage(slides[index], slide, sections)).join("\n");
  return {
    name: `${slug(deck.title)}.slides.pdf`,
    page: { width, height },
    facts: pdfFacts(input, null, body),
    html: writeDocument({
      title,
      language,
      direction,
      styles: [{ css: writeFontFaces(faces) }, { css }, { css: writePrintStyles(rendered) }],
      body,
      scripts: [],
    }),
  };
}
