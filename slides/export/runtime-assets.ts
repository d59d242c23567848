/** One bundled font file: a static face and a unicode subset of it. */
export interface FontFace {
  /** CSS family name. */
  readonly family: string;
  readonly weight: number;
  readonly style: "normal" | "italic";
  /** CSS `unicode-range` value. */
  readonly unicodeRange: string;
  /** The woff2 file, base64. Read only for the faces an export needs, so it may be a getter that loads the file. */
  readonly base64: string;
}

/**
 * What an export inlines besides the deck. The engine is pure and reads no files, so whoever calls it hands these in
 * (the bundler packs them from the pinned packages). Scripts are classic ones (IIFE), run in the order named here.
 */
export interface RuntimeAssets {
  /** reveal.js as a classic script, and its two style sheets (reset and core). */
  readonly revealScript: string;
  readonly revealStyles: string;
  /** The presenter view, left out of copies without notes: `renderer/player/presenter.ts` and `presenter.css`. */
  readonly presenterScript: string;
  readonly presenterStyles: string;
  /** The deck player, starts reveal.js and the keyboard: `renderer/player/player.ts` and `player.css`. */
  readonly playerScript: string;
  readonly playerStyles: string;
  readonly fonts: readonly FontFace[];
  /** SHA-256, base64, of each script as `prepareScript` writes it. Without them they are computed, which takes a while. */
  readonly digests?: Readonly<Record<"reveal" | "presenter" | "player", string>>;
}
