import type { QuotationTracker } from "./quotation-tracker.ts";
import type { SentenceRules } from "./sentence-rules.ts";

/** A run of terminators `text[from, to)` in the sentence that begins at `start`. */
export interface Terminator {
  readonly text: string;
  readonly rules: SentenceRules;
  readonly isLeftOpen: QuotationTracker;
  readonly start: number;
  readonly from: number;
  readonly to: number;
}
