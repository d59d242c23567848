import type { Stage } from "../../fit/stage.ts";
import { layouts } from "../layouts/layouts.ts";
import type { Theme } from "../themes/theme.ts";
import { baseStyles } from "./base-styles.ts";
import { rowStyles } from "./row-styles.ts";
import { themeStyles } from "./theme-styles.ts";

/** The style sheet of a deck: every rule is scoped to `.lectern-slide`. Fonts are not in it. */
export function renderStyles(theme: Theme, stage: Stage): string {
  const ofLayouts = Object.values(layouts).map(({ styles }) => styles);
  return [themeStyles(theme, stage), baseStyles, rowStyles(), ...ofLayouts].join("").trim();
}
