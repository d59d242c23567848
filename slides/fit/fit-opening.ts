import type { Slide } from "../deck/deck.ts";
import type { TypeSteps } from "../render/themes/theme.ts";
import { headingSettings, setText } from "./choose-step.ts";
import { measureLines } from "./count-lines.ts";
import { displayText } from "./display-text.ts";
import { captionText } from "./fit-captions.ts";
import { type BodyFit, plainBody } from "./fitted-slide.ts";
import type { Frame } from "./frame.ts";
import { spacing } from "./stage.ts";

/** A cover or section slide: a title that dominates, lines under it. */
export interface OpeningFit {
  readonly headlineSize: number;
  readonly headlineLines: number;
  readonly body: BodyFit;
}

const mostTitleLines = 4;

/** Fits the title and the lines under it into the room left by `reserved` px. The lines may shrink, then the title. */
function fitOpening(slide: Slide, steps: TypeSteps, reserved: number, between: number, frame: Frame): OpeningFit {
  const { typography, width } = frame;
  const height = frame.height - reserved;
  const title = measureLines(displayText(slide.headline.text), typography.heading);
  const lines = slide.items.map((item) => measureLines(captionText(item), typography.strong));
  const lineSteps = typography.text.slice(-3);
  let last: OpeningFit | null = null;
  for (const heading of headingSettings(title, steps, width, mostTitleLines)) {
    for (const step of lineSteps) {
      const set = lines.map((line) => setText(line, step, width));
      const used = set.reduce((sum, line) => sum + line.height, heading.height + (set.length > 0 ? between : 0));
      const itemLines = set.map((line) => line.lines);
      const body = { ...plainBody, itemSize: step.size, labelSize: step.size, itemLines, overflow: used > height };
      last = { headlineSize: heading.step.size, headlineLines: heading.lines, body };
      if (!body.overflow) return last;
    }
  }
  const size = typography.small.size;
  const empty = { ...plainBody, itemSize: size, labelSize: size, itemLines: [], overflow: true };
  return last ?? { headlineSize: steps[0].size, headlineLines: 0, body: empty };
}

/** Fits the cover: title, a rule, the lines that say who, when and where. */
export function fitCover(slide: Slide, frame: Frame): OpeningFit {
  const between = 2 * spacing.coverRule + spacing.headRule;
  return fitOpening(slide, frame.typography.coverTitle, spacing.coverAir, between, frame);
}

/** Fits a section slide: a large numeral, the heading under it. */
export function fitSection(slide: Slide, frame: Frame): OpeningFit {
  const reserved = sectionNumeral(frame.typography.value).line + spacing.underNumeral + spacing.coverRule;
  return fitOpening(slide, frame.typography.sectionTitle, reserved, spacing.underHeadline, frame);
}

/** Fits a headline that stands alone. */
export function fitBare(slide: Slide, frame: Frame): OpeningFit {
  return fitOpening(slide, frame.typography.sectionTitle, 0, 0, frame);
}

/** The step of a section's numeral. */
export function sectionNumeral<Step extends { readonly size: number }>(steps: readonly [Step, ...Step[]]): Step {
  return steps.find(({ size }) => size <= 120) ?? steps[0];
}
