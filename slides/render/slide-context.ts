import type { Picture } from "../article/picture.ts";
import type { Layout } from "../deck/deck.ts";
import type { FittedSlide } from "../fit/fitted-slide.ts";
import type { SlideOf } from "../fit/slide-of.ts";
import type { Stage } from "../fit/stage.ts";
import type { Markup } from "./html.ts";
import type { Theme } from "./themes/theme.ts";

/** What a layout knows besides its slide. */
export interface SlideContext {
  readonly fitted: FittedSlide;
  /** BCP 47. */
  readonly language: string;
  readonly theme: Theme;
  readonly stage: Stage;
  /** A section slide's place on the agenda, from 1; 0 for other layouts and for sections the agenda does not list. */
  readonly sectionNumber: number;
  /** Number of the first item of a numbered layout: an agenda may go on from the slide before. */
  readonly firstNumber: number;
  /** The picture of an image slide, null when its bytes are not at hand. */
  readonly picture: Picture | null;
}

/** A layout: its markup, and the rules that only it needs (selectors start with `.lectern-slide`). */
export interface LayoutRenderer<L extends Layout> {
  readonly render: (slide: SlideOf<L>, context: SlideContext) => Markup;
  readonly styles: string;
}
