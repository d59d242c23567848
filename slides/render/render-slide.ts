import type { Slide } from "../deck/deck.ts";
import { displayText } from "../fit/display-text.ts";
import { isBare } from "../fit/is-bare.ts";
import { attributes, html, type Markup, markupSource } from "./html.ts";
import { layouts } from "./layouts/layouts.ts";
import { renderNotes } from "./notes.ts";
import type { RenderedSlide } from "./rendered-deck.ts";
import type { LayoutRenderer, SlideContext } from "./slide-context.ts";
import { headlineMarkup } from "./statement-markup.ts";
import { surfaceOf } from "./themes/surface-of.ts";

/** What stands in the margins of a slide. */
export interface SlideFurniture {
  /** Handling marking, empty for none. */
  readonly marking: string;
  /** Short text of the footer, empty for none. */
  readonly running: string;
  /** Page number, null for a slide without one. */
  readonly page: number | null;
}

function footerMarkup({ running, page }: SlideFurniture): Markup | null {
  if (page === null) return null;
  return html`<div class="ls-footer" aria-hidden="true"><p>${running}</p><p class="ls-page">${page}</p></div>`;
}

function sectionAttributes(slide: Slide, { fitted, language, theme }: SlideContext, direction: "ltr" | "rtl"): Markup {
  const { headlineSize, itemSize, labelSize, labelWidth, columns, markingLines } = fitted;
  return attributes({
    lang: language,
    dir: direction,
    "data-layout": slide.layout,
    "data-headline": headlineSize,
    "data-item": itemSize,
    "data-label": labelSize,
    "data-label-width": labelWidth === 0 ? null : labelWidth,
    "data-columns": columns === 1 ? null : columns,
    "data-rows": columns === 1 ? null : Math.ceil(slide.items.length / columns),
    "data-marking-lines": markingLines > 1 ? Math.min(3, markingLines) : null,
    "data-overflow": fitted.overflow,
    // reveal.js paints the rest of the screen with it when the stage does not fill it.
    "data-background-color": surfaceOf(theme, slide.layout).paper,
  });
}

/** Renders one slide with its notes. */
export function renderSlide(
  slide: Slide,
  context: SlideContext,
  furniture: SlideFurniture,
  direction: "ltr" | "rtl",
): RenderedSlide {
  const layout = layouts[slide.layout] as LayoutRenderer<Slide["layout"]>;
  const marking = displayText(furniture.marking);
  const band = marking === "" ? null : html`<p class="ls-marking">${marking}</p>`;
  const body = isBare(slide)
    ? html`<div class="ls-body ls-bare">${headlineMarkup(slide, "title")}</div>`
    : layout.render(slide as never, context);
  return {
    id: slide.id,
    html: markupSource(html`<div class="ls-stage">${band}${body}${footerMarkup(furniture)}</div>`),
    attributes: markupSource(sectionAttributes(slide, context, direction)),
    notesHtml: markupSource(renderNotes(slide.notes)),
  };
}
