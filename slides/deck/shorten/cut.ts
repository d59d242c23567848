/** A stretch that may be left out: token indices, end exclusive. */
export interface Cut {
  readonly from: number;
  readonly to: number;
  /** Name of the rule, for tests and debugging. */
  readonly rule: string;
}
