import type { Item } from "../deck/deck.ts";
import { fitCaptions } from "./fit-captions.ts";
import { type BodyFit, plainBody } from "./fitted-slide.ts";
import type { Frame } from "./frame.ts";

/** A picture lower than this cannot be seen from the back, px. */
const leastHeight = 240;

/** Width of the column of captions beside an upright picture, px. */
export const sideCaptionWidth = 320;

/**
 * Fits the captions of a picture. Whether they stand under it or beside it depends on the picture's shape, which the
 * slide does not tell: both must fit. The lines reported are those of the narrow column.
 */
export function fitImage(captions: readonly Item[], { typography, width, height }: Frame): BodyFit {
  const { size } = typography.small;
  const under = fitCaptions(captions, typography, width);
  const beside = fitCaptions(captions, typography, sideCaptionWidth);
  const overflow = under.height > height - leastHeight || beside.height > height;
  return { ...plainBody, itemSize: size, labelSize: size, itemLines: beside.lines, overflow };
}
