import type { Ratio } from "../deck/briefing-options.ts";
import type { Theme } from "../render/themes/theme.ts";
import { themes } from "../render/themes/themes.ts";
import { stages } from "./stage.ts";

interface FitSetting {
  readonly theme: Theme;
  readonly ratio: Ratio;
}

/**
 * Every way in which a slide may come to be set: each stage with one theme for each typography. Themes that differ in
 * colour alone fit the same slides.
 */
export const fitSettings: readonly FitSetting[] = Object.values(themes)
  .filter((theme, index, all) => all.findIndex(({ typography }) => typography === theme.typography) === index)
  .flatMap((theme) => (Object.keys(stages) as readonly Ratio[]).map((ratio) => ({ theme, ratio })));
