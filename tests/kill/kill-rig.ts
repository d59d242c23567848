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
  /** How many of the keystrokes are in the document that is offered or in its file, counted from the first. */
  | { readonly kind: "recovered"; readonly keystrokes: number }
  /** Nothing is offered; how many of the keystrokes are in the document's file. */
  | { readonly kind: "nothing"; readonly keystrokes: number }
  | { readonly kind: "damaged"; readonly reason: string };

/** How long is typed before a kill at least and at most, and how long a pause for thought is. Milliseconds. */
export interface Rhythm {
  readonly least: number;
  readonly most: number;
  readonly thought: number;
  /** Share of the keystrokes that such a pause follows. */
  readonly thoughtful: number;
}

/** The files that the two shells of a round are started with. */
export interface RoundFiles {
  readonly first: readonly string[];
  readonly next: readonly string[];
}

/**
 * How the kill test drives the app: over the shell's own calls, or through the page of a real browser. Addresses are
 * those that the shell prints.
 */
export interface KillRig {
  readonly name: string;
  readonly rhythm: Rhythm;
  /** Makes the disk ready for a round, while no shell runs. */
  prepare(round: number): Promise<RoundFiles>;
  /** Opens a document and gives somebody who types into it. */
  open(address: string, round: number): Promise<Typist>;
  /** Asks a new shell for what it offers, and clears it away. */
  recover(address: string, round: number): Promise<Offer>;
  /** Figures that only this rig has, one a line. */
  report(): readonly string[];
  close(): Promise<void>;
}
