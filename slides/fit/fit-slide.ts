import type { Ratio } from "../deck/briefing-options.ts";
import type { Layout, Slide } from "../deck/deck.ts";
import type { Theme, TypeSteps, Typography } from "../render/themes/theme.ts";
import { headingSettings, type SetText, setText } from "./choose-step.ts";
import { measureLines } from "./count-lines.ts";
import { displayText } from "./display-text.ts";
import { fitCode } from "./fit-code.ts";
import { closingStandIn, fitDisplay } from "./fit-display.ts";
import { fitFigure } from "./fit-figure.ts";
import { fitImage } from "./fit-image.ts";
import { fitBare, fitCover, fitSection, type OpeningFit } from "./fit-opening.ts";
import { fitRows } from "./fit-rows.ts";
import { fitTable } from "./fit-table.ts";
import type { BodyFit, FittedSlide } from "./fitted-slide.ts";
import type { Frame } from "./frame.ts";
import { isBare } from "./is-bare.ts";
import { type RowLayout, rowSpecs } from "./row-specs.ts";
import type { SlideOf } from "./slide-of.ts";
import { markingTracking, spacing, stages } from "./stage.ts";
import { trimSlide } from "./trim-slide.ts";

const mostHeadlineLines = 2;

/** Sets the headline, then the body in what is left; a smaller headline is tried when the body does not fit. */
function fitUnder(
  headline: string,
  steps: TypeSteps,
  gap: number,
  frame: Frame,
  fitBody: (frame: Frame) => BodyFit,
): OpeningFit {
  const { typography, width, height } = frame;
  const text = measureLines(displayText(headline), typography.heading);
  const attempt = (setting: SetText): OpeningFit => {
    const above = setting.height === 0 ? 0 : setting.height + gap;
    const body = fitBody({ ...frame, height: height - above });
    return { headlineSize: setting.step.size, headlineLines: setting.lines, body };
  };
  const settings = headingSettings(text, steps, width, mostHeadlineLines);
  for (const setting of settings) {
    const fit = attempt(setting);
    if (!fit.body.overflow) return fit;
  }
  return attempt(settings.at(-1) ?? settings[0]);
}

function underHeadline(slide: Slide, frame: Frame, fitBody: (frame: Frame) => BodyFit): OpeningFit {
  return fitUnder(slide.headline.text, frame.typography.headline, spacing.underHeadline, frame, fitBody);
}

function underKicker(slide: Slide, frame: Frame, fitBody: (frame: Frame) => BodyFit): OpeningFit {
  return fitUnder(slide.headline.text, frame.typography.kicker, spacing.underKicker, frame, fitBody);
}

function fitRowLayout(layout: RowLayout) {
  return (slide: Slide, frame: Frame) =>
    underHeadline(slide, frame, (room) => fitRows(slide.items, rowSpecs[layout], room));
}

/** How each layout is fitted. */
const fitters: { readonly [L in Layout]: (slide: SlideOf<L>, frame: Frame) => OpeningFit } = {
  cover: fitCover,
  section: fitSection,
  agenda: fitRowLayout("agenda"),
  "key-points": fitRowLayout("key-points"),
  bullets: fitRowLayout("bullets"),
  timeline: fitRowLayout("timeline"),
  people: fitRowLayout("people"),
  glossary: fitRowLayout("glossary"),
  sources: fitRowLayout("sources"),
  statement: (slide, frame) =>
    underKicker(slide, frame, (room) => fitDisplay(slide.items, room.typography.strong, "", room)),
  quote: (slide, frame) =>
    underKicker(slide, frame, (room) => fitDisplay(slide.items, room.typography.quotation, closingStandIn, room)),
  figure: (slide, frame) => underKicker(slide, frame, (room) => fitFigure(slide.items, room)),
  image: (slide, frame) => underHeadline(slide, frame, (room) => fitImage(slide.items, room)),
  table: (slide, frame) => underHeadline(slide, frame, (room) => fitTable(slide.table, slide.items, room)),
  code: (slide, frame) => underHeadline(slide, frame, (room) => fitCode(slide.code.text, slide.items, room)),
};

function countMarkingLines(marking: string, { strong, small }: Typography, width: number): number {
  return setText(measureLines(displayText(marking).toUpperCase(), strong, markingTracking), small, width).lines;
}

/**
 * Sets a slide on a stage in a theme: the largest of the theme's steps in which everything fits, never below 24 px.
 * `marking` is the handling marking, empty for none. When even the smallest does not fit, `overflow` says so.
 */
export function fitSlide(slide: Slide, theme: Theme, ratio: Ratio, marking: string): FittedSlide {
  const stage = stages[ratio];
  const { typography } = theme;
  const width = stage.width - 2 * stage.margin;
  const markingLines = countMarkingLines(marking, typography, width);
  const lowered = Math.max(0, markingLines - 1) * typography.small.line;
  const frame = { typography, width, height: stage.height - stage.top - stage.bottom - lowered };
  const fitter = isBare(slide) ? fitBare : (fitters[slide.layout] as (slide: Slide, frame: Frame) => OpeningFit);
  const { headlineSize, headlineLines, body } = fitter(trimSlide(slide), frame);
  const lines = body.itemLines.reduce((sum, count) => sum + count, 0);
  return { headlineSize, headlineLines, ...body, markingLines, lines };
}
