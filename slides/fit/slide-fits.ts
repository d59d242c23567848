import type { Slide } from "../deck/deck.ts";
import { fitSettings } from "./fit-settings.ts";
import { fitSlide } from "./fit-slide.ts";

/** True when a slide fits in every theme and on both stages, so that changing either never loses text. */
export function slideFits(slide: Slide): boolean {
  return fitSettings.every(({ theme, ratio }) => !fitSlide(slide, theme, ratio, "").overflow);
}
