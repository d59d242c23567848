/**
 * A slide as markup. Whoever shows it writes `<section id="…" class="lectern-slide"` and the attributes, the html and,
 * where notes are wanted, the notes.
 */
export interface RenderedSlide {
  readonly id: string;
  /** The inside of reveal's `<section>`, without notes. */
  readonly html: string;
  /** Further attributes for the `<section>`, escaped, each after a blank: ` lang="en" dir="ltr" data-layout="bullets" …`. */
  readonly attributes: string;
  /** The inside of `<aside class="notes">`. */
  readonly notesHtml: string;
}

/** A deck as markup and style, independent of where it is shown. */
export interface RenderedDeck {
  readonly title: string;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** Stage size, CSS pixels: 1280x720 or 960x720. */
  readonly width: number;
  readonly height: number;
  /** Theme and layout rules, scoped to `.lectern-slide`. No @font-face rules. */
  readonly css: string;
  /** Families the CSS uses, in order of use. */
  readonly fontFamilies: readonly string[];
  readonly slides: readonly RenderedSlide[];
}
