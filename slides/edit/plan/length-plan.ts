import type { Deck } from "../../deck/deck.ts";
import type { PlanPreview } from "./preview-plan.ts";

/** A deck planned to a length, not yet the briefing's. */
export interface LengthPlan {
  /** The target, null for as long as the text needs. */
  readonly minutes: number | null;
  /** The deck as it would be. Its own `minutes` say how near it comes. */
  readonly deck: Deck;
  readonly preview: PlanPreview;
}
