/** A picture of the article with its bytes at hand: decoded from a data: URL or read from beside the article by the shell. */
export interface Picture {
  /** The `src` it is referred to by. */
  readonly src: string;
  readonly mediaType: "image/png" | "image/jpeg" | "image/gif" | "image/webp";
  readonly bytes: Uint8Array;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}
