import type { Passage } from "../reading/passage.ts";
import type { Speaker } from "./speaker.ts";

/** A stretch between quotation marks with whom it is from. */
export interface AttributedSpan {
  readonly passage: Passage;
  /** Characters of the passage. */
  readonly start: number;
  readonly end: number;
  /** Tokens, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly speaker: Speaker | null;
  /** The words that attribute it, as printed; empty when there are none near. */
  readonly attribution: string;
}
