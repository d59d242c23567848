/** A place on the desktop that all displays share. Device-independent pixels, as the system tells them. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is known of a display. */
export interface DisplayFacts {
  readonly id: string;
  /** The maker's name for it, often empty; two of a kind have the same. */
  readonly label: string;
  readonly bounds: Rectangle;
  /** The bounds without the system's bars. */
  readonly workArea: Rectangle;
  /** Device pixels a device-independent pixel. */
  readonly scale: number;
  /** Built into the machine. */
  readonly internal: boolean;
}
