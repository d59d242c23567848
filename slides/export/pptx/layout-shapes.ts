import type { Layout, Slide } from "../../deck/deck.ts";
import { displayText } from "../../fit/display-text.ts";
import { isBare } from "../../fit/is-bare.ts";
import type { SlideOf } from "../../fit/slide-of.ts";
import { codeShapes } from "./code-shapes.ts";
import { figureShapes, quoteShapes, statementShapes } from "./display-shapes.ts";
import { imageShapes } from "./image-shapes.ts";
import { bareShapes, coverShapes, sectionShapes } from "./opening-shapes.ts";
import { rowShapes } from "./row-shapes.ts";
import type { Shape } from "./shape.ts";
import { headlineHeight, type PptxContext, paragraph, run, stepOf, textArea } from "./slide-frame.ts";
import { tableShapes } from "./table-shapes.ts";

/** Layouts whose headline is set small, in the accent, over what fills the slide. */
const kickers: ReadonlySet<Layout> = new Set<Layout>(["statement", "quote", "figure"]);

function headlineShapes(slide: Slide, context: PptxContext): readonly Shape[] {
  const text = displayText(slide.headline.text);
  if (text === "") return [];
  const { fitted, stage, theme, surface } = context;
  const { size, line } = stepOf(theme, fitted.headlineSize);
  const colour = kickers.has(slide.layout) ? surface.accent : surface.ink;
  const box = { ...textArea(fitted, stage, theme.typography), height: headlineHeight(slide, context) };
  const paragraphs = [paragraph(run(text, "heading", size, colour), line)];
  return [{ kind: "text", name: "Title", placeholder: "title", box, anchor: "top", align: "start", paragraphs }];
}

type LayOut<L extends Layout> = (slide: SlideOf<L>, context: PptxContext) => readonly Shape[];

/** Layouts that place their headline themselves. */
const openings: Readonly<Partial<Record<Layout, (slide: Slide, context: PptxContext) => readonly Shape[]>>> = {
  cover: coverShapes,
  section: sectionShapes,
};

const bodies: { readonly [L in Exclude<Layout, "cover" | "section">]: LayOut<L> } = {
  agenda: (slide, context) => rowShapes(slide, "agenda", context),
  "key-points": (slide, context) => rowShapes(slide, "key-points", context),
  bullets: (slide, context) => rowShapes(slide, "bullets", context),
  timeline: (slide, context) => rowShapes(slide, "timeline", context),
  people: (slide, context) => rowShapes(slide, "people", context),
  glossary: (slide, context) => rowShapes(slide, "glossary", context),
  sources: (slide, context) => rowShapes(slide, "sources", context),
  statement: statementShapes,
  quote: quoteShapes,
  figure: figureShapes,
  image: imageShapes,
  table: tableShapes,
  code: codeShapes,
};

/** The shapes of a slide in reading order, the headline first: a native text box for each block of text. */
export function layoutShapes(slide: Slide, context: PptxContext): readonly Shape[] {
  if (isBare(slide)) return bareShapes(slide, context);
  const opening = openings[slide.layout];
  if (opening !== undefined) return opening(slide, context);
  const body = bodies[slide.layout as keyof typeof bodies] as LayOut<Layout>;
  return [...headlineShapes(slide, context), ...body(slide as never, context)];
}
