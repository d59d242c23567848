import type { TextSpan } from "../language/text-span.ts";

/** In which way a statement departs from its sources. */
export type BreachCode =
  | "invented-word"
  | "number"
  | "unit"
  | "lost-number"
  | "negation"
  | "hedge"
  | "attribution"
  | "order"
  | "quotation";

/** One departure of a statement from its sources. */
export interface FidelityBreach {
  readonly code: BreachCode;
  /** The word or phrase concerned, as printed in the statement, or in the source when the statement lost it. */
  readonly token: string;
  /** Where the statement says it, null when the statement lost it. */
  readonly place: TextSpan | null;
  /** What is wrong, as a sentence for the user. */
  readonly detail: string;
}
