import type { Item } from "../deck/deck.ts";
import type { Typography } from "../render/themes/theme.ts";
import { setText } from "./choose-step.ts";
import { measureRunning } from "./count-lines.ts";
import { showItem } from "./item-shown.ts";
import { spacing } from "./stage.ts";

/** Captions set under, or beside, what they belong to. */
interface FittedCaptions {
  readonly lines: readonly number[];
  /** px, the space above each caption included. */
  readonly height: number;
}

/** A caption as one line of text: label, text and detail. */
export function captionText(item: Item): string {
  const { label, text, detail } = showItem(item, true);
  return [label, text, detail].filter((part) => part !== "").join(" ");
}

/** Sets captions in the smallest step. */
export function fitCaptions(captions: readonly Item[], { body, small }: Typography, width: number): FittedCaptions {
  const set = captions.map((item) => setText(measureRunning(captionText(item), body), small, width));
  return {
    lines: set.map(({ lines }) => lines),
    height: set.reduce((sum, { height }) => sum + height + spacing.aboveCaption, 0),
  };
}
