import type { BriefingOptions } from "../../deck/briefing-options.ts";
import type { Slide } from "../../deck/deck.ts";
import { fitSlide } from "../../fit/fit-slide.ts";
import { findTheme } from "../../render/themes/themes.ts";

const known = new WeakMap<Slide, { readonly setting: string; readonly overflow: boolean }>();

/** True when a slide does not fit in the theme, ratio and marking the briefing has. Measured once for each setting. */
export function overflows(slide: Slide, { theme, ratio, marking }: BriefingOptions): boolean {
  const setting = JSON.stringify([theme, ratio, marking]);
  const cached = known.get(slide);
  if (cached?.setting === setting) return cached.overflow;
  const { overflow } = fitSlide(slide, findTheme(theme), ratio, marking);
  known.set(slide, { setting, overflow });
  return overflow;
}
