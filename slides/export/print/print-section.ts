import type { Article, SentenceId } from "../../article/article.ts";
import type { Deck } from "../../deck/deck.ts";
import { attributes, html, type Markup, markupSource } from "../../render/html.ts";
import type { RenderedSlide } from "../../render/rendered-deck.ts";
import { writeSection } from "../write-section.ts";
import type { HeadingLevel, OutlinedSlide } from "./slide-outline.ts";

/**
 * Rules of slides on paper: headings that only bookmarks and screen readers know, and no boldness that the browser makes up,
 * for it draws such letters (emoji, rare scripts) as pictures of letters, without a font.
 */
export const printedSlideStyles = `
.lectern-unseen{position:absolute;inset-block-start:0;inset-inline-start:0;width:100%;height:1px;margin:0;overflow:hidden;color:transparent;font:1px/1px Inter;white-space:nowrap;text-wrap:nowrap}
.lectern-slide .ls-stage{font-synthesis-weight:none}
.lectern-jump{color:inherit;text-decoration:none}
`;

function headingMarkup(level: HeadingLevel, text: string): Markup {
  const given = attributes({ class: "lectern-unseen" });
  if (level === 1) return html`<h1${given}>${text}</h1>`;
  return level === 2 ? html`<h2${given}>${text}</h2>` : html`<h3${given}>${text}</h3>`;
}

/** The slide's own heading at another level. The markup is ours: no text in it can hold a `<`. */
function setLevel(source: string, level: HeadingLevel): string {
  return source.replace(/<(\/?)h[12](?=[ >])/gu, `<$1h${level}`);
}

/** The first slides of sections by the sentence that is their heading: what an agenda points to. */
export type SectionIndex = ReadonlyMap<SentenceId, string>;

/** Finds the slides that an agenda points to. */
export function indexSections({ sections }: Article, { slides }: Deck): SectionIndex {
  return new Map(
    sections.flatMap(({ headingSentence }, index) => {
      const first = slides.find(({ section }) => section === index);
      return first === undefined || headingSentence === null ? [] : [[headingSentence, first.id] as const];
    }),
  );
}

/** Plain boxes: what a PDF tags as a figure must have an alternative, which text and tables are themselves. */
function unwrapFigures(source: string): string {
  return source.replace(/<(\/?)(?:figure|figcaption)(?=[ >])/gu, "<$1div");
}

/** Makes the items of an agenda links to their sections. */
function linkAgenda(source: string, targets: SectionIndex): string {
  const item = /(<li class="ls-item"[^>]* data-sources="([^" ]+)[^>]*><p class="ls-text">)([\s\S]*?)(<\/p>)/gu;
  return source.replace(item, (whole, open: string, sentence: string, text: string, close: string) => {
    const target = targets.get(sentence);
    return target === undefined ? whole : `${open}<a class="lectern-jump" href="#${target}">${text}</a>${close}`;
  });
}

/**
 * A slide as a `<section>` of a printed document, without notes: its headline at its level, headings before it that
 * nothing shows, and the agenda as links.
 */
export function writePrintedSection(
  rendered: RenderedSlide,
  { slide, level, before }: OutlinedSlide,
  sections: SectionIndex,
): string {
  const unseen = before.map((heading) => markupSource(headingMarkup(heading.level, heading.text))).join("");
  const levelled = unwrapFigures(setLevel(rendered.html, level));
  const inside = slide.layout === "agenda" ? linkAgenda(levelled, sections) : levelled;
  return `${unseen}${writeSection({ ...rendered, html: inside }, false)}`;
}
