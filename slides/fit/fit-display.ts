import type { Item } from "../deck/deck.ts";
import { type SetText, setText } from "./choose-step.ts";
import { hasOverlongWord, measureLines } from "./count-lines.ts";
import { type BodyFit, plainBody } from "./fitted-slide.ts";
import type { FontFaceName } from "./font-faces.ts";
import type { Frame } from "./frame.ts";
import { showItem } from "./item-shown.ts";
import { spacing } from "./stage.ts";

/** Type this large stops being read as a sentence after so many lines. */
const mostLines = 6;

/** Measured in place of the closing quotation mark, which depends on the language: a letter wider than any of them. */
export const closingStandIn = "W";

/** Height of who said it: the speaker, and the role under it. */
function attributionHeight(item: Item, { typography, width }: Frame): number {
  const { label, detail } = showItem(item, false);
  const step = attributionStep(typography.text);
  const name = setText(measureLines(label, typography.strong), step, width).height;
  const role = setText(measureLines(detail, typography.body), typography.small, width).height;
  return name + role === 0 ? 0 : spacing.aboveAttribution + name + (role === 0 ? 0 : role + spacing.aboveDetail);
}

/** The step of a speaker's name: the smallest but two of the text steps. */
export function attributionStep<Step>(steps: readonly [Step, ...Step[]]): Step {
  return steps.at(-3) ?? steps[0];
}

/**
 * Fits statements and quotations that fill a slide: the largest display step in which they stand in a few lines and no
 * word is parted; failing that, the largest in which they fit at all. `closing` stands after each text.
 */
export function fitDisplay(items: readonly Item[], face: FontFaceName, closing: string, frame: Frame): BodyFit {
  const { typography, width, height } = frame;
  const texts = items.map((item) => measureLines(showItem(item, false).text + closing, face));
  const below = items.reduce((sum, item) => sum + attributionHeight(item, frame), 0);
  const settings = typography.display.map((step) => {
    const set: readonly SetText[] = texts.map((text) => setText(text, step, width));
    const gaps = Math.max(0, items.length - 1) * step.gap;
    return { step, set, fits: set.reduce((sum, text) => sum + text.height, gaps + below) <= height };
  });
  const good = settings.find(
    ({ step, set, fits }) =>
      fits &&
      set.every(({ lines }) => lines <= mostLines) &&
      !texts.some((text) => hasOverlongWord(text, step.size, width)),
  );
  const chosen = good ?? settings.find(({ fits }) => fits) ?? settings.at(-1);
  const size = chosen?.step.size ?? typography.display[0].size;
  const itemLines = chosen?.set.map(({ lines }) => lines) ?? [];
  return { ...plainBody, itemSize: size, labelSize: size, itemLines, overflow: chosen?.fits !== true };
}
