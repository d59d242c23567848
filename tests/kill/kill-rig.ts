/** What one round of typing left behind, and what the next start offers of it. */
export interface Typist {
  /** One keystroke. Ends when the page has taken it, which is long before it is safe. */
  type(): Promise<void>;
  /** When each keystroke was made, milliseconds of `performance.now()`. */
  readonly typed: readonly number[];
  /** The page goes, as a browser's does when its shell is gone. */
  leave(): Promise<void>;
}

/** What a start after a kill offers. */
export type Offer =
  /** How many of the keystrokes are in the document, counted from the first. */
  | { readonly kind: "recovered"; readonly keystrokes: number }
  | { readonly kind: "nothing" }
  | { readonly kind: "damaged"; readonly reason: string };

/**
 * How the kill test drives the app: over the shell's own calls, or through the page of a real browser. Addresses are
 * those that the shell prints.
 */
export interface KillRig {
  readonly name: string;
  /** Opens a document and gives somebody who types into it. */
  open(address: string, round: number): Promise<Typist>;
  /** Asks a new shell for what it offers, and clears it away. */
  recover(address: string, round: number): Promise<Offer>;
  close(): Promise<void>;
}
