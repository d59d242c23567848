import type { TypeStep, TypeSteps } from "../render/themes/theme.ts";
import { countLines, hasOverlongWord, type MeasuredText } from "./count-lines.ts";

/** A text set in one step. */
export interface SetText {
  readonly step: TypeStep;
  readonly lines: number;
  /** px */
  readonly height: number;
}

/** Sets a text in one step. An empty text takes no room. */
export function setText(text: MeasuredText, step: TypeStep, width: number): SetText {
  const lines = text.boxes.length === 0 ? 0 : countLines(text, step.size, width);
  return { step, lines, height: lines * step.line };
}

/**
 * The settings of a heading worth trying, best first: the largest step in which it takes at most `mostLines` (or as few
 * as in the smallest, when that is more) and parts no word, or else parts one; then whatever is smaller. Never empty.
 */
export function headingSettings(
  text: MeasuredText,
  steps: TypeSteps,
  width: number,
  mostLines: number,
): readonly [SetText, ...SetText[]] {
  const all = steps.map((step) => setText(text, step, width));
  const limit = Math.max(mostLines, all.at(-1)?.lines ?? 0);
  const short = all.findIndex(({ lines }) => lines <= limit);
  const whole = all.findIndex(({ step, lines }) => lines <= limit && !hasOverlongWord(text, step.size, width));
  const [first, ...others] = all.slice(whole !== -1 ? whole : short);
  return [first ?? setText(text, steps[0], width), ...others];
}
