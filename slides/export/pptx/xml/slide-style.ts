import type { ColourScheme } from "../colour-scheme.ts";

/** What the shapes of one slide need to be written. */
export interface SlideStyle {
  readonly scheme: ColourScheme;
  /** As Office knows it, null when it is not known. */
  readonly language: string | null;
  readonly direction: "ltr" | "rtl";
  /** True where quotations are slanted. */
  readonly italicQuotations: boolean;
  /** Relationship of each address that the slide leads to. */
  readonly links: ReadonlyMap<string, string>;
  /** Relationship of each picture, by its address in the article. */
  readonly pictures: ReadonlyMap<string, string>;
}
