import { html, markupSource } from "../../render/html.ts";
import type { RenderedDeck } from "../../render/rendered-deck.ts";
import type { ExportFile } from "../export-file.ts";
import type { ExportInput } from "../export-input.ts";
import { selectFontFaces, writeFontFaces } from "../font-faces.ts";
import { type InlineStyle, writeDocument } from "../html-document.ts";
import { escapeJson } from "../inline-code.ts";
import { planSections } from "../plan-sections.ts";
import { slug } from "../slug.ts";
import { writeSection } from "../write-section.ts";

function writeStage({ width, height, slides }: RenderedDeck, withNotes: boolean): string {
  const sections = slides.map((slide) => writeSection(slide, withNotes)).join("\n");
  const open = markupSource(html`<div class="reveal" data-width="${width}" data-height="${height}">`);
  return `${open}<div class="slides">\n${sections}\n</div></div>`;
}

/** The minutes and headings that the presenter view counts by; left out with the notes. */
function writePlan({ article, deck }: ExportInput): string {
  const plan = { seconds: deck.slides.map(({ seconds }) => seconds), sections: planSections(article, deck) };
  return `<script type="application/json" id="lectern-plan">${escapeJson(plan)}</script>`;
}

/** Characters the file may have to draw. The presenter view's own words are Latin, as is the markup. */
function collectTexts({ rendered, options }: ExportInput): readonly string[] {
  const texts = rendered.slides.flatMap((slide) => [slide.html, options.notes ? slide.notesHtml : ""]);
  return [rendered.title, rendered.css, ...texts];
}

function collectStyles(input: ExportInput): readonly InlineStyle[] {
  const { rendered, assets, options } = input;
  const { width, height } = rendered;
  const faces = selectFontFaces(assets.fonts, rendered.fontFamilies, collectTexts(input));
  const page =
    `:root{--lectern-width:${width}px;--lectern-height:${height}px}` + `@page{size:${width}px ${height}px;margin:0}`;
  const presenter = { css: assets.presenterStyles, attributes: ' media="not all" data-presenter' };
  return [
    { css: writeFontFaces(faces) },
    // Reveal's rules hide every slide until its script runs: without JavaScript they must not apply.
    { css: assets.revealStyles, attributes: ' media="not all" data-player' },
    { css: `${page}\n${assets.playerStyles}` },
    { css: rendered.css },
    ...(options.notes ? [presenter] : []),
  ];
}

/**
 * One HTML file that presents from a disk with no network: an ordinary reveal.js deck with everything inside it and,
 * unless notes are off, the presenter view. Without JavaScript it is a list of slides to scroll. With notes off, neither
 * notes nor their plan nor the presenter's code are in the file.
 */
export function writeStandaloneHtml(input: ExportInput): ExportFile {
  const { rendered, deck, assets, options } = input;
  const stage = writeStage(rendered, options.notes);
  const text = writeDocument({
    title: rendered.title,
    language: rendered.language,
    direction: rendered.direction,
    styles: collectStyles(input),
    body: options.notes ? `${stage}\n${writePlan(input)}` : stage,
    scripts: [
      { source: assets.revealScript, digest: assets.digests?.reveal },
      ...(options.notes ? [{ source: assets.presenterScript, digest: assets.digests?.presenter }] : []),
      { source: assets.playerScript, digest: assets.digests?.player },
    ],
  });
  return {
    name: `${slug(deck.title)}.html`,
    mediaType: "text/html;charset=utf-8",
    bytes: new TextEncoder().encode(text),
  };
}
