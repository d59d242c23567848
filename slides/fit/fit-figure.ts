import type { Item } from "../deck/deck.ts";
import type { TypeStep } from "../render/themes/theme.ts";
import { setText } from "./choose-step.ts";
import { type MeasuredText, measureLines, measureRunning } from "./count-lines.ts";
import { type BodyFit, plainBody } from "./fitted-slide.ts";
import type { Frame } from "./frame.ts";
import { showItem } from "./item-shown.ts";
import { spacing } from "./stage.ts";

interface MeasuredFigure {
  readonly value: MeasuredText;
  readonly text: MeasuredText;
  readonly detail: MeasuredText;
}

/** The largest a value may be when it shares the slide with others, as a share of the room's height. */
const shareOfHeight = 0.4;

function measureFigure(item: Item, { typography }: Frame): MeasuredFigure {
  const { label, text, detail } = showItem(item, false);
  return {
    value: measureLines(label, typography.heading),
    text: measureRunning(text, typography.body),
    detail: measureLines(detail, typography.body),
  };
}

function fitFigures(figures: readonly MeasuredFigure[], value: TypeStep, text: TypeStep, frame: Frame): BodyFit {
  const { typography, width, height } = frame;
  const alone = figures.length === 1;
  const underValue = alone ? spacing.underValue : spacing.underSmallValue;
  let used = Math.max(0, figures.length - 1) * spacing.betweenFigures;
  let wraps = false;
  const itemLines = figures.map((figure) => {
    const number = setText(figure.value, value, width);
    const words = setText(figure.text, text, width);
    const detail = setText(figure.detail, typography.small, width).height;
    wraps ||= number.lines > 1;
    used += number.height + words.height + (number.lines * words.lines === 0 ? 0 : underValue);
    used += detail === 0 ? 0 : detail + spacing.aboveDetail;
    return words.lines;
  });
  const overflow = used > height || (wraps && value !== typography.value.at(-1));
  return { ...plainBody, itemSize: text.size, labelSize: value.size, itemLines, overflow };
}

/** Fits figures: each value as large as it goes on one line, and the words that say what it counts under it. */
export function fitFigure(items: readonly Item[], frame: Frame): BodyFit {
  const figures = items.map((item) => measureFigure(item, frame));
  const { value: values, text: texts } = frame.typography;
  const most = items.length > 1 ? (frame.height * shareOfHeight) / items.length : Number.POSITIVE_INFINITY;
  const smallest = values.at(-1) ?? values[0];
  for (const value of values) {
    if (value.size > most && value !== smallest) continue;
    for (const text of texts) {
      const fit = fitFigures(figures, value, text, frame);
      if (!fit.overflow) return fit;
    }
  }
  return fitFigures(figures, smallest, texts.at(-1) ?? texts[0], frame);
}
