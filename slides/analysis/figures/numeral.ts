/** A number in a passage with its sign, scale and unit: tokens `from` to `to`, end exclusive. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly kind: "currency" | "percent" | "unit" | "digits" | "word" | "vague";
  /** The number itself, scale counted in; 0 when it cannot be told. */
  readonly amount: number;
}
